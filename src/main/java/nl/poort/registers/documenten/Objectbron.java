package nl.poort.registers.documenten;

import java.util.UUID;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Link;

/// The register of what documents belong to: that relation is made there, here stands its mirror (drc-002, drc-004).
public interface Objectbron {
    /// Whether the thing is there.
    boolean bestaat(Tx tx, Link object);

    /// Whether the thing has this document there.
    boolean heeft(Tx tx, Link object, UUID informatieobject);
}

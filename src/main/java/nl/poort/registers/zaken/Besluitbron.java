package nl.poort.registers.zaken;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Tx;

/// The register of decisions, which stands above this one: it hands down their dates.
@FunctionalInterface
public interface Besluitbron {
    /// Of those of the decisions that are ours.
    List<Besluitdatums> datums(Tx tx, List<UUID> besluiten);
}

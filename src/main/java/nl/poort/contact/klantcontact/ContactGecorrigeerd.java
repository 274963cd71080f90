package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A closed contact got a new version.
public record ContactGecorrigeerd(UUID root, UUID contact, UUID correctieOp, String reden) implements Gebeurtenis {}

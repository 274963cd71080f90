package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A channel was added, switched on or switched off.
public record KanaalGewijzigd(UUID root, String code, boolean aan) implements Gebeurtenis {}

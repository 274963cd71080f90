package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A reason why a contact might be spared was added or changed.
public record VermijdbareRedenGewijzigd(UUID root, String code, boolean aan) implements Gebeurtenis {}

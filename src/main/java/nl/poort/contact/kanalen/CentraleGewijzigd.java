package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A telephone exchange was added, changed, switched on or off, or got a new secret.
public record CentraleGewijzigd(UUID root, String naam, boolean aan) implements Gebeurtenis {}

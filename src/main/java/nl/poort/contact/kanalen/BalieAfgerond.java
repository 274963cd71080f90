package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A visit to the counter ended.
public record BalieAfgerond(UUID root) implements Gebeurtenis {}

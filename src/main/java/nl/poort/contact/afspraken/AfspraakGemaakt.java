package nl.poort.contact.afspraken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody agreed to come.
public record AfspraakGemaakt(UUID root, UUID organisatie, Instant begin) implements Gebeurtenis {}

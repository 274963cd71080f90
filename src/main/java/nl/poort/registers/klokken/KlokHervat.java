package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A clock runs again, with another deadline.
public record KlokHervat(UUID root, UUID klok, Kloksoort kloksoort, Instant deadline) implements Gebeurtenis {}

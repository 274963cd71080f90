package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A legal term became another one, counted from the same beginning.
public record KlokHerzien(UUID root, UUID klok, Kloksoort kloksoort, String norm, Instant deadline, String reden)
        implements Gebeurtenis {}

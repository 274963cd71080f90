package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A term was made longer.
public record KlokVerlengd(UUID root, UUID klok, Kloksoort kloksoort, String norm, Instant deadline, String reden)
        implements Gebeurtenis {}

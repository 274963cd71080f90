package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A promise got another moment.
public record KlokVerzet(UUID root, UUID klok, Kloksoort kloksoort, Instant deadline, String reden)
        implements Gebeurtenis {}

package nl.poort.registers.klokken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A clock stands still; the timeline shows why and what the customer was told.
public record KlokGepauzeerd(UUID root, UUID klok, Kloksoort kloksoort, Opschortingsgrond grond, String bericht)
        implements Gebeurtenis {}

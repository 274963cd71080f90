package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.UUID;

/// The wish to start a clock.
///
/// @param uiterlijk a cap: the deadline is never later than this; null = no cap
public record Klokstart(
        UUID root,
        UUID onderwerp,
        Kloksoort soort,
        String schakel,
        Kalendersoort kalender,
        Norm norm,
        Instant start,
        Instant uiterlijk) {}

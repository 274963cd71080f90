package nl.poort.techniek.bezorging;

import java.time.Instant;
import java.util.UUID;

/// What still waits for a destination, or was given up.
public record Achterstand(
        UUID bestemming,
        UUID organisatie,
        String soort,
        long wachtend,
        long dood,
        Instant oudste,
        Instant laatstBezorgd,
        String fout) {}

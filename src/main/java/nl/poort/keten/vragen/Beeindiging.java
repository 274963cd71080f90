package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// The cooperation with a partner ended.
public record Beeindiging(UUID partner, Instant op, String reden, String door) {}

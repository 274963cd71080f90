package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.UUID;

/// A meeting of the planning.
///
/// @param iteratie null for what comes before the first one
/// @param verslag what came of it, or why it was skipped
public record Moment(UUID id, Momentsoort soort, Integer iteratie, Instant op, Momentstand stand, String verslag) {}

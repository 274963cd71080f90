package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.UUID;

/// A deadline that was moved, and why.
///
/// @param norm by how much; null when a new moment was named
public record Verlenging(UUID klok, Norm norm, Instant was, Instant deadline, String reden, Instant tijd) {}

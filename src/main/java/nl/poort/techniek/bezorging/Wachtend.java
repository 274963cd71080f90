package nl.poort.techniek.bezorging;

import java.time.Instant;
import java.util.UUID;

/// A message that did not arrive yet.
///
/// @param volgende when it is tried again, at the earliest
/// @param dood it was given up; somebody can send it again
/// @param fout why the last try failed; empty when it was not tried
public record Wachtend(
        UUID id, UUID root, String inhoud, int pogingen, Instant sinds, Instant volgende, boolean dood, String fout) {}

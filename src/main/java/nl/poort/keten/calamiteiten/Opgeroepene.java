package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// Somebody who was called, and when.
public record Opgeroepene(UUID calamiteit, UUID oproep, UUID id, UUID medewerker, String naam, Instant op) {}

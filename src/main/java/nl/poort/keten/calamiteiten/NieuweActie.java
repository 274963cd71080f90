package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// @param eigenaar who does it, as people say it; may be empty when `team` is given
/// @param team the team that does it, or null
public record NieuweActie(String actie, String eigenaar, UUID team, Instant uiterlijk) {}

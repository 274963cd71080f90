package nl.poort.keten.vragen;

import java.util.Set;
import java.util.UUID;

/// Which Overdrachten of some teams, both asked and to be done.
///
/// @param standen only in one of these states; empty = all
/// @param referentie only the one these teams offered under this reference, or null
/// @param na the last one of the page before, or null for the first page
public record Overdrachtfilter(Set<UUID> teams, Set<Overdrachtstand> standen, String referentie, UUID na, int limiet) {}

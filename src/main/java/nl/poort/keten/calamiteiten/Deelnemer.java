package nl.poort.keten.calamiteiten;

import java.util.UUID;

/// Somebody who took part in a decision.
///
/// @param team the link this person spoke for
public record Deelnemer(String naam, UUID team) {}

package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// How much lies at one team for one thing to do, under one chain agreement.
///
/// @param open including the late ones
/// @param sinds since when the oldest lies there
public record Schakelstand(String afspraak, UUID team, TeDoen teDoen, int open, int teLaat, Instant sinds) {}

package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.UUID;

/// The announcement as it went to one of the two.
///
/// @param organisatie who sees it in this installation; null = it was sent by mail or form
public record Aanmelding(Meldpunt bij, UUID organisatie, String tekst, Instant op, String door) {}

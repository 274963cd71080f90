package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// One piece of news during a calamity.
///
/// @param intern for who works on it
/// @param voorKlant what may be told to customers; empty = nothing new
/// @param omweg what customers can do meanwhile
/// @param volgendeOp when the next news comes, at the latest after two hours
public record Nieuws(
        UUID calamiteit,
        UUID id,
        String intern,
        String voorKlant,
        String omweg,
        Instant tijd,
        String door,
        Instant volgendeOp) {}

package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// Where one Vraag is now.
///
/// @param tekst the beginning of the customer's words
/// @param sinds since when it lies at this team
public record Ketenplaats(
        UUID vraag,
        String kenmerk,
        String tekst,
        int prioriteit,
        UUID team,
        TeDoen teDoen,
        Instant sinds,
        Instant uiterlijk) {}

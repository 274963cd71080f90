package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.UUID;

/// Which part of the cases that run, and which page of it.
///
/// @param naTijd the last line of the page before, or null for the first page
public record Zaakfilter(Wiens wiens, Instant naTijd, UUID naZaak, int hoogstens) {

    /// Whose cases.
    public enum Wiens {
        MIJN,
        TEAM,
        ALLE
    }
}

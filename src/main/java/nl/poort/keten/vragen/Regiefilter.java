package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// Which of the open Vragen, and which page of them.
///
/// @param team with which they lie now, or null
/// @param soort of one kind, or null
/// @param na the last line of the page before, or null for the first page
public record Regiefilter(Bereik bereik, UUID team, Vraagsoort soort, Instant na, UUID naId, int limiet) {

    /// Which part of all open Vragen.
    public enum Bereik {
        ALLES,
        /// the promise is over
        TE_LAAT,
        /// the promise ends today
        VANDAAG,
        /// which I direct
        MIJN,
        /// which nobody directs
        ZONDER_REGIE
    }
}

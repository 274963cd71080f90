package nl.poort.keten.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What a case waits for: its customer, or something else that takes time. How long its term stood still is known by
/// the
/// clock; this is what we wait for, until when, and how that ended.
///
/// @param tekst what was asked, or why it waits
/// @param tot the last day to supplement, or until when it is expected to last
/// @param klaar when the waiting was over, null while it lasts
public record Stilstand(
        UUID zaak, UUID id, Soort soort, String tekst, LocalDate tot, Instant sinds, Stand stand, Instant klaar) {

    /// For what.
    public enum Soort {
        AANVULLING,
        OPSCHORTING
    }

    /// How it goes on.
    public enum Stand {
        OPEN,
        /// the customer supplemented
        ONTVANGEN,
        /// the last day passed; somebody must decide
        VERLOPEN,
        /// went on without it
        HERVAT,
        BUITEN_BEHANDELING
    }
}

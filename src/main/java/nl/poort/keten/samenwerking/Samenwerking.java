package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.util.UUID;

/// A cooperation on one case.
///
/// @param organisatie who keeps it: whose case it is, or who was asked by somebody outside
/// @param zaak null when the case is of somebody outside
/// @param nummer of the case
/// @param team who hears of it at the organisation that keeps it
/// @param contact the colleague there, or null
/// @param vraag the Vraag the case came from, or null
/// @param extern what the national facility calls it, or null
/// @param aanvraag what somebody outside told about the application; else empty
/// @param plaats where it is, as somebody outside told; else empty
/// @param beeindigdOp null while it runs
public record Samenwerking(
        UUID id,
        UUID organisatie,
        UUID zaak,
        String nummer,
        String titel,
        UUID team,
        UUID contact,
        UUID vraag,
        String extern,
        String aanvraag,
        String plaats,
        Instant begonnenOp,
        Instant beeindigdOp,
        String beeindigdDoor,
        String reden) {

    public boolean isOpen() {
        return beeindigdOp == null;
    }

    /// The root of its gebeurtenissen and clocks.
    UUID root() {
        return zaak == null ? id : zaak;
    }
}

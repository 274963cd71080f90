package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// A request that went to the wrong authority.
///
/// @param referentie the number of the request outside Poort
/// @param ingediendOp when the applicant filed it; it keeps this moment at the right authority
/// @param aanvrager party id, or null when it is not known here
/// @param ontvangenOp when the right authority received it
/// @param aanvragerIngelichtOp when the applicant was told
public record Geraakt(
        UUID calamiteit,
        UUID id,
        String referentie,
        Instant ingediendOp,
        UUID vanGezag,
        UUID naarGezag,
        UUID aanvrager,
        Instant ontvangenOp,
        Instant aanvragerIngelichtOp) {

    public boolean isAfgehandeld() {
        return ontvangenOp != null && aanvragerIngelichtOp != null;
    }
}

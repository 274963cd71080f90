package nl.poort.sturing.kwaliteit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A draw, and how far it is judged.
///
/// @param tot the first day that no longer counts
/// @param kanaal null = every channel
/// @param populatie from how many contacts was drawn
/// @param getrokken how many were drawn: fewer than asked when there were no more
public record Steekproef(
        UUID id,
        LocalDate van,
        LocalDate tot,
        String kanaal,
        int populatie,
        Instant getrokkenOp,
        int getrokken,
        int beoordeeld,
        int onjuist,
        int inEssentieJuist,
        int volledigJuist) {

    public LocalDate laatsteDag() {
        return tot.minusDays(1);
    }
}

package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

/// An attachment of a concept: coming in, piece by piece, or here whole.
///
/// @param houder by what its content is kept
/// @param stukgrootte how many bytes a piece has; the last may be smaller
/// @param kenmerk by which a browser knows the same file again; may be empty
/// @param sha256 null as long as it is not here whole
/// @param binnen how many bytes are here
public record Bijlage(
        UUID id,
        UUID houder,
        String naam,
        String soort,
        Verzoekbijlage.Plaatsing plaatsing,
        long grootte,
        long stukgrootte,
        String kenmerk,
        String sha256,
        Instant klaar,
        long binnen) {

    public boolean isHeel() {
        return sha256 != null;
    }

    public int stukken() {
        return (int) ((grootte + stukgrootte - 1) / stukgrootte);
    }

    /// How large this piece must be.
    public long grootteVan(int stuk) {
        return Math.min(stukgrootte, grootte - stuk * stukgrootte);
    }

    public int procent() {
        return isHeel() ? 100 : grootte == 0 ? 0 : (int) (binnen * 100 / grootte);
    }

    /// All pieces, by number.
    IntStream nummers() {
        return IntStream.range(0, stukken());
    }
}

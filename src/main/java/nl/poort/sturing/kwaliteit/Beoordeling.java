package nl.poort.sturing.kwaliteit;

import java.util.UUID;

/// One drawn contact, and how it was judged. Who gave the answer is not in it.
///
/// @param contact its first version
/// @param laatste its last version, which is what is judged
/// @param eerste null as long as nobody judged it
/// @param tweede by somebody else, counts instead of the first; null without one
/// @param vanMij the one who looks gave this answer
/// @param eersteVanMij the one who looks gave the first judgement
public record Beoordeling(
        UUID steekproef,
        UUID contact,
        UUID laatste,
        int nummer,
        String kanaal,
        Juistheid eerste,
        String eersteToelichting,
        Juistheid tweede,
        String tweedeToelichting,
        boolean vanMij,
        boolean eersteVanMij) {

    public Juistheid oordeel() {
        return tweede == null ? eerste : tweede;
    }

    /// What the one who looks may still do.
    public boolean teBeoordelen() {
        return !vanMij && (eerste == null || tweede == null && !eersteVanMij);
    }
}

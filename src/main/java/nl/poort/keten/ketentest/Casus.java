package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.UUID;

/// A case to test with, again and again: what somebody wants, what to fill in, and what must come of it.
///
/// @param organisatie null for a case that comes with Poort
/// @param gegevens what to fill in, never of somebody who exists
/// @param gebruikt in how many iterations that one may see
public record Casus(
        UUID id,
        UUID organisatie,
        String naam,
        String activiteit,
        String gegevens,
        String verwacht,
        boolean gedeeld,
        int gebruikt,
        Instant vastgelegd,
        String door) {

    public boolean isVan(UUID wie) {
        return wie.equals(organisatie);
    }

    /// As it stands with an iteration: what is changed here later, changes nothing there.
    String opdracht() {
        return naam + ". Activiteit: " + activiteit + "."
                + (gegevens.isEmpty() ? "" : " Vul in: " + gegevens)
                + " Verwacht: " + verwacht;
    }
}

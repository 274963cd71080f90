package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.UUID;

/// Who receives requests about an activity, from when until when.
///
/// @param toestemming for which kind of request: the name of a [nl.poort.loket.aanvraag.Verzoeksoort], or [#ALLE]
/// @param locatie the code of a place of the authority; empty = everywhere
/// @param tot null = until further notice
public record Behandeldienst(
        UUID id,
        String activiteit,
        String toestemming,
        String locatie,
        String oin,
        String naam,
        Instant vanaf,
        Instant tot,
        String door) {
    public static final String ALLE = "ALLE";

    /// What somebody wants: all but when and by whom.
    public record Wens(String activiteit, String toestemming, String locatie, String oin, String naam) {
        Sleutel sleutel() {
            return new Sleutel(activiteit, toestemming, locatie);
        }
    }

    /// For what it receives; of each there is one at a time.
    public record Sleutel(String activiteit, String toestemming, String locatie) {}

    Sleutel sleutel() {
        return new Sleutel(activiteit, toestemming, locatie);
    }

    boolean geldt(Instant moment) {
        return !vanaf.isAfter(moment) && (tot == null || tot.isAfter(moment));
    }
}

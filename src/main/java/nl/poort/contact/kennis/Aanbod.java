package nl.poort.contact.kennis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// An organisation on the social map, that keeps its own entry.
///
/// @param slug the end of its address, `/sociale-kaart/{slug}`
/// @param bevestigdOp when somebody last said that it is right
/// @param zichtbaar false when an editor took it off the map
public record Aanbod(
        UUID id,
        UUID organisatie,
        String slug,
        Aanbodgegevens gegevens,
        Beheerder beheerder,
        Instant bevestigdOp,
        boolean zichtbaar,
        int voorrang,
        int versie) {

    /// Who keeps the entry, and gets the reminder.
    public record Beheerder(String naam, String email) {}

    public String naam() {
        return gegevens.naam();
    }

    /// Nobody said in the last 12 months that it is right.
    public boolean mogelijkVerouderd(Instant nu) {
        return bevestigdOp.isBefore(
                nu.atOffset(ZoneOffset.UTC).minusMonths(SocialeKaart.MAANDEN).toInstant());
    }
}

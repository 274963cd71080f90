package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.UUID;

/// Something about a message that a person must decide.
///
/// @param eigenaar who looks at it; null when it lies with a team
/// @param opgelost null while it waits
public record Uitval(
        UUID verzoek,
        UUID id,
        String nummer,
        int volgnummer,
        Uitvalreden reden,
        String toelichting,
        UUID eigenaar,
        String eigenaarNaam,
        Instant sinds,
        Instant uiterlijk,
        Instant opgelost,
        String oplossing) {

    public String verzoeknummer() {
        return Verzoeknummers.leesbaar(nummer, volgnummer);
    }
}

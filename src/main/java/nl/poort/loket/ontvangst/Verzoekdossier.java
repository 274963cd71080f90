package nl.poort.loket.ontvangst;

import java.util.UUID;

/// A request by its number at one receiver: every message about it belongs to this, and the case too.
///
/// @param project what it belongs to together with other requests; empty when nobody said so
/// @param zaak null while there is none
/// @param status of the case, as the applicant may know it
public record Verzoekdossier(
        UUID id, UUID organisatie, String nummer, String project, UUID zaak, String zaaknummer, String status) {

    public String verzoeknummer() {
        return Verzoeknummers.leesbaar(nummer);
    }
}

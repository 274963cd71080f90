package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// What came in from outside, as it came.
///
/// @param soort who can read it, see [Lezer#soort]
/// @param berichtId its number; the same number at the same way in is the same thing
/// @param afzender as the outside told it, for the list of what went wrong; empty when unknown
/// @param bron the bytes; null when they were too many to take
/// @param omvang how many bytes it was
public record Ruw(
        UUID id,
        UUID ingang,
        String soort,
        String berichtId,
        String afzender,
        String onderwerp,
        byte[] bron,
        long omvang,
        Instant ontvangen) {

    public static Ruw van(UUID ingang, String soort, String berichtId, byte[] bron, Instant ontvangen) {
        return new Ruw(null, ingang, soort, berichtId, "", "", bron, bron.length, ontvangen);
    }

    public Ruw met(String nieuweAfzender, String nieuwOnderwerp) {
        return new Ruw(id, ingang, soort, berichtId, nieuweAfzender, nieuwOnderwerp, bron, omvang, ontvangen);
    }

    @Override
    public String toString() {
        return "Ruw " + soort + " " + omvang + " bytes";
    }
}

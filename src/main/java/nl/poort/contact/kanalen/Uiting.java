package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Richting;

/// One thing said in a thread, by the customer or by us; it never changes.
///
/// @param berichtId the number of the provider, without brackets
/// @param vraag the Vraag it was about then
/// @param contact the klantcontact it was registered as
/// @param bericht the message it went out as, null for what came in
/// @param medewerker the colleague who said it, null for the customer and the program
/// @param opmerking what a reader must know: an unknown sender, an attachment that is missing; empty when nothing
public record Uiting(
        UUID draad,
        UUID id,
        UUID organisatie,
        Richting richting,
        String kanaal,
        UUID ingang,
        String berichtId,
        List<String> verwijzingen,
        String adres,
        String naam,
        String onderwerp,
        String tekst,
        String eerder,
        Instant tijd,
        UUID vraag,
        UUID contact,
        UUID bericht,
        UUID medewerker,
        String opmerking) {

    public Uiting {
        verwijzingen = verwijzingen == null ? List.of() : List.copyOf(verwijzingen);
    }

    public boolean vanKlant() {
        return richting == Richting.INKOMEND;
    }

    @Override
    public String toString() {
        return "Uiting " + id;
    }
}

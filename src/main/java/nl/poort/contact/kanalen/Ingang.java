package nl.poort.contact.kanalen;

import java.util.Map;
import java.util.UUID;

/// A way in of one organisation on a channel: a mailbox, a number, a page, a counter, the web form.
///
/// @param id null for a way in that needs no settings ([#vast])
/// @param kanaal code of a [nl.poort.contact.klantcontact.Kanaal]
/// @param adres how the outside knows it: mail address, number or id of a page
/// @param team the contact link that takes what comes in here
/// @param verwijzing where the customer should go instead (Awb 2:13); empty = this is the right place
/// @param instellingen what the adapter needs, without secrets
public record Ingang(
        UUID id,
        UUID organisatie,
        String kanaal,
        String adres,
        String naam,
        UUID team,
        boolean aan,
        String verwijzing,
        Map<String, String> instellingen) {

    public Ingang {
        adres = adres == null ? "" : adres.strip();
        verwijzing = verwijzing == null ? "" : verwijzing.strip();
        instellingen = instellingen == null ? Map.of() : Map.copyOf(instellingen);
    }

    /// A way in without settings, such as the web form or the counter of this team.
    public static Ingang vast(UUID organisatie, String kanaal, UUID team) {
        return new Ingang(null, organisatie, kanaal, "", kanaal, team, true, "", Map.of());
    }
}

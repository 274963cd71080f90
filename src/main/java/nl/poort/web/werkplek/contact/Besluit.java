package nl.poort.web.werkplek.contact;

import java.util.List;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.web.Keuze;

/// How a contact can end, with the key that chooses it.
///
/// @param letter of `Alt+letter`
public record Besluit(String waarde, String tekst, String uitleg, String letter) {
    /// What goes along with a caller who is handed over.
    public static final List<Keuze> MEEGEVEN =
            List.of(new Keuze("ja", "Ja, de klant vindt dat goed"), new Keuze("nee", "Nee, alleen de vraag"));

    private static final Besluit BEANTWOORD =
            new Besluit("beantwoord", "De klant heeft antwoord", "Het is klaar.", "A");
    private static final Besluit OOK_IK = new Besluit(
            "ookik", "De klant heeft hetzelfde als een ander", "Loopt mee met wat hiernaast open ligt.", "M");

    private static final List<Besluit> NIEUW = List.of(
            BEANTWOORD,
            new Besluit("terugbellen", "Wij bellen terug", "De klant krijgt een kenmerk en een datum.", "T"),
            new Besluit("uitzoeken", "Wij zoeken het uit", "Zelf, of door het voor te leggen aan een ander.", "U"),
            new Besluit("warm", "Warm doorverbinden", "De klant blijft aan de lijn en vertelt niets opnieuw.", "W"),
            new Besluit("zaak", "Er komt een zaak", "U kiest hierna wat voor zaak.", "Z"),
            OOK_IK,
            new Besluit("zelf", "De klant meldt het zelf ergens anders", "Het kenmerk wordt daar herkend.", "L"),
            new Besluit("turf", "Alleen tellen", "Anoniem en klaar. Over de klant wordt niets bewaard.", "I"));

    private static final List<Besluit> BIJ_VRAAG = List.of(
            BEANTWOORD,
            new Besluit("doorgeven", "Doorgeven aan wie het behandelt", "Die ziet het meteen in de werklijst.", "U"),
            OOK_IK);

    /// What fits this contact: about something new, or about what runs already.
    public static List<Besluit> bij(LopendContact c) {
        return c.vraag() == null ? NIEUW : BIJ_VRAAG;
    }

    public String toets() {
        return "Alt+" + letter;
    }
}

package nl.poort.keten.samenwerking;

import nl.poort.registers.documenten.Inhoud;
import nl.poort.techniek.Veldfouten;

/// The answer to an actieverzoek.
///
/// @param strekking null when no advice was asked
/// @param contactpersoon who can be asked about it, with `contactmail`
/// @param bestandsnaam of the document that comes along, empty when none does
/// @param inhoud null when no document comes along
public record Advieswens(
        Strekking strekking,
        String tekst,
        String contactpersoon,
        String contactmail,
        String bestandsnaam,
        String formaat,
        Inhoud inhoud) {
    private static final int TEKST = 20_000;
    private static final int NAAM = 200;

    /// Without a document.
    public static Advieswens van(Strekking strekking, String tekst, String contactpersoon, String contactmail) {
        return new Advieswens(strekking, tekst, contactpersoon, contactmail, "", "", null);
    }

    /// As this, with a document.
    public Advieswens met(String naam, String soort, Inhoud bestand) {
        return new Advieswens(strekking, tekst, contactpersoon, contactmail, naam, soort, bestand);
    }

    /// The words as they are kept, or every error at once.
    ///
    /// @param advies it must say which way it points
    Advieswens getoetst(boolean advies) {
        var fouten = new Veldfouten();
        fouten.eis(!advies || strekking != null, "strekking", "Kies wat uw advies is");
        var schoon = fouten.verplicht("tekst", tekst, TEKST, "Schrijf uw antwoord op");
        var naam =
                fouten.verplicht("contactpersoon", contactpersoon, NAAM, "Vul in wie de vrager hierover kan spreken");
        var mail = fouten.verplicht("contactmail", contactmail, NAAM, "Vul een e-mailadres in");
        fouten.eis(
                mail == null || mail.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"),
                "contactmail",
                "Vul een e-mailadres in, zoals naam@gemeente.nl");
        fouten.klaar();
        return new Advieswens(advies ? strekking : null, schoon, naam, mail, bestandsnaam, formaat, inhoud);
    }
}

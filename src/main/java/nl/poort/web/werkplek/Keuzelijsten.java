package nl.poort.web.werkplek;

import java.util.List;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Prioriteitsmatrix;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.web.Keuze;

/// The closed sets of the domain as choices, in the words of the desk.
public final class Keuzelijsten {
    public static final List<Keuze> VRAAGSOORTEN = Keuze.van(Vraagsoort.class, s -> hoofdletter(s.tekst()));

    public static final List<Keuze> OVERDRACHTSOORTEN = List.of(
            new Keuze(Overdrachtsoort.ADVIES.name(), "Uitzoeken en antwoord geven. De vraag blijft bij ons."),
            new Keuze(Overdrachtsoort.DOORZENDING.name(), "Overnemen en oplossen. Het antwoord komt bij ons terug."),
            new Keuze(Overdrachtsoort.BEHANDELING.name(), "Behandelen binnen onze organisatie."),
            new Keuze(Overdrachtsoort.UITBESTEDING.name(), "Uitvoeren in onze opdracht."),
            new Keuze(Overdrachtsoort.WARM.name(), "Meteen overnemen: de klant is nog aan de lijn."));

    public static final List<Keuze> IMPACT = List.of(
            new Keuze(Impact.KLEIN.name(), "Eén gebruiker"),
            new Keuze(Impact.MIDDEN.name(), "Een organisatie"),
            new Keuze(Impact.GROOT.name(), "Een regio of het hele land"));

    public static final List<Keuze> URGENTIE = List.of(
            new Keuze(Urgentie.HOOG.name(), "Hoog: de klant kan niet verder"),
            new Keuze(Urgentie.MIDDEN.name(), "Midden: er is een omweg"),
            new Keuze(Urgentie.LAAG.name(), "Laag: het is lastig"));

    public static final List<Keuze> PRIORITEITEN = List.of(
            new Keuze("1", "Prioriteit 1", "De calamiteitenmanager van dienst wordt meteen opgeroepen."),
            new Keuze("2", "Prioriteit 2"),
            new Keuze("3", "Prioriteit 3"),
            new Keuze("4", "Prioriteit 4"));

    public static final List<Keuze> TERUGKOPPELING = List.of(
            new Keuze(Terugkoppelwijze.BELLEN.name(), "Wij bellen de klant"),
            new Keuze(Terugkoppelwijze.SCHRIJVEN.name(), "Wij sturen een bericht"));

    /// How a call went about what could not be delivered.
    public static final List<Keuze> NABELLEN = List.of(
            new Keuze("bereikt", "De klant weet het nu"),
            new Keuze("opnieuw", "Niet bereikt, ik bel later weer"),
            new Keuze(
                    "stoppen",
                    "Niet bereikt, en wij stoppen",
                    "Alleen na drie pogingen op twee dagdelen en vijf werkdagen wachten."));

    public static final List<Keuze> ONDERWERPEN = List.of(
            new Keuze(Onderwerp.WET.name(), "Een regel of wet"),
            new Keuze(Onderwerp.PROCES.name(), "Hoe iets gaat (proces)"),
            new Keuze(Onderwerp.DIGITALISERING.name(), "Iets digitaals"));

    private Keuzelijsten() {}

    /// How the customer can have heard it; "anonymous" only when we know nobody.
    public static List<Keuze> bekendmakingen(Vraag vraag) {
        var bekend = new Keuze(
                Bekendmaking.NIET_BEREIKBAAR.name(),
                "Niet bereikt",
                "Alleen na drie pogingen op twee dagdelen, een bericht en een week wachten.");
        var gesprek = new Keuze(Bekendmaking.KLANTCONTACT.name(), "In een gesprek", "U hebt de klant gesproken.");
        var bericht = new Keuze(Bekendmaking.BERICHT.name(), "Met een bericht", "Poort stuurt de tekst hieronder.");
        return vraag.klant() != null || vraag.klantTeam() != null
                ? List.of(gesprek, bericht, bekend)
                : List.of(
                        gesprek,
                        bericht,
                        new Keuze(
                                Bekendmaking.ANONIEM.name(),
                                "De klant is anoniem",
                                "Het antwoord staat op de eigen pagina van de vraag."));
    }

    /// What the table says for the impact and urgency of this Vraag.
    public static int volgensTabel(Vraag vraag) {
        return Prioriteitsmatrix.prioriteit(vraag.impact(), vraag.urgentie());
    }

    public static String impact(Vraag vraag) {
        return tekst(IMPACT, vraag.impact().name());
    }

    public static String urgentie(Vraag vraag) {
        return tekst(URGENTIE, vraag.urgentie().name());
    }

    /// What an advice comes down to.
    public static final List<Keuze> STREKKINGEN =
            List.of(new Keuze("ja", "Ja, het kan"), new Keuze("nee", "Nee, het kan niet"));

    /// What must be done, as the button says it.
    public static String teDoen(TeDoen teDoen) {
        return switch (teDoen) {
            case AANNEMEN -> "Aannemen";
            case BEHANDELEN -> "Behandelen";
            case WACHTEN -> "Wacht";
            case AFMELDEN -> "Afmelden";
            case TERUGKOPPELEN -> "Klant informeren";
            case VERTRAGING_MELDEN -> "Vertraging melden";
            case BELLEN -> "Nabellen";
            case BESLISSEN -> "Knoop doorhakken";
            case NIETS -> "Klaar";
        };
    }

    /// Where it is, as the desk says it.
    public static String stand(Vraag vraag) {
        return switch (vraag.stand()) {
            case OPEN -> "open";
            case BEANTWOORD -> "beantwoord, klant nog niet geïnformeerd";
            case OPGESCHAALD -> "bij de calamiteitenorganisatie";
            case GESLOTEN -> "gesloten";
            case SAMENGEVOEGD -> "loopt mee";
        };
    }

    /// The level in words (S0-34).
    public static String niveau(int niveau) {
        return switch (niveau) {
            case 0 -> "lokaal";
            case 1 -> "landelijk";
            case 2 -> "prioriteit 1";
            case 3 -> "OCT";
            case 4 -> "SCT";
            default -> "niveau " + niveau;
        };
    }

    static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    private static String tekst(List<Keuze> keuzes, String waarde) {
        return keuzes.stream()
                .filter(k -> k.waarde().equals(waarde))
                .map(Keuze::tekst)
                .findFirst()
                .orElse(waarde);
    }
}

package nl.poort.sturing.kwaliteit;

import java.time.LocalDate;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;

/// Who may judge which answer, and when a judgement needs words. Pure.
final class Kwaliteitsregels {
    static final int MEESTE = 500;

    private Kwaliteitsregels() {}

    static void eisSturing(Medewerker wie) {
        if (!wie.mag(Recht.STURING)) {
            throw new Weigering("geen-sturing", "U hebt geen recht om deze cijfers te zien");
        }
    }

    /// Judging is reading what a customer said: only who may see contacts.
    static boolean magBeoordelen(Medewerker wie) {
        return wie.mag(Recht.STURING) && wie.mag(Recht.WERKPLEK);
    }

    static void eisBeoordelaar(Medewerker wie) {
        if (!magBeoordelen(wie)) {
            throw new Weigering("geen-recht", "Alleen kwaliteitszorg of een teamleider beoordeelt antwoorden");
        }
    }

    static void eis(Steekproeven.Verzoek v, LocalDate vandaag) {
        var fouten = new Veldfouten();
        fouten.eis(v.van() != null, "van", "Vul de eerste dag in");
        fouten.eis(
                v.totEnMet() != null && !v.totEnMet().isAfter(vandaag),
                "totEnMet",
                "Vul de laatste dag in, niet in de toekomst");
        fouten.eis(
                v.van() == null || v.totEnMet() == null || !v.van().isAfter(v.totEnMet()),
                "van",
                "De eerste dag ligt na de laatste");
        fouten.eis(v.aantal() >= 1 && v.aantal() <= MEESTE, "aantal", "Vul een aantal in van 1 tot en met " + MEESTE);
        fouten.klaar();
    }

    /// The words that go with it; refused when this person may not judge this answer.
    static String toelichting(Beoordeling b, Juistheid oordeel, String getypt) {
        if (b.vanMij()) {
            throw new Weigering("eigen-antwoord", "U gaf dit antwoord zelf: een collega beoordeelt het");
        }
        if (!b.teBeoordelen()) {
            throw new Weigering(
                    "al-beoordeeld",
                    b.tweede() != null
                            ? "Dit antwoord is al twee keer beoordeeld"
                            : "U hebt dit antwoord al beoordeeld: een tweede oordeel is van een ander");
        }
        var fouten = new Veldfouten();
        fouten.eis(oordeel != null, "oordeel", "Kies hoe juist het antwoord was");
        var tekst = fouten.tekst("toelichting", getypt, 2_000);
        fouten.eis(
                oordeel != Juistheid.ONJUIST || tekst != null,
                "toelichting",
                "Schrijf op wat er niet klopt: de redactie en het team kunnen er dan iets aan doen");
        fouten.klaar();
        return tekst == null ? "" : tekst;
    }
}

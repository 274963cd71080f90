package nl.poort.verhalen;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;

/// What customers say and who they are.
final class Klanten {
    static final String BSN = "123456782";
    static final String VRAAGTEKST = "Is het dakvlak van het voordakvlak gekeerd naar openbaar toegankelijk gebied?";

    private Klanten() {}

    /// Somebody with a telephone and e-mail; Fatima is also known by her BSN.
    static NieuwePartij partij(String naam) {
        var partij = NieuwePartij.persoon(naam, DigitaalAdres.email(adres(naam)), DigitaalAdres.telefoon("0612345678"));
        return naam.equals("Fatima") ? partij.metBsn(new Bsn(BSN)) : partij;
    }

    static String adres(String naam) {
        return naam.toLowerCase() + "@voorbeeld.nl";
    }

    static Gesprek gesprek(String kanaal, String wie, String woorden, String onderwerp, Map<String, String> context) {
        return new Gesprek(
                kanaal,
                new Klant.Nieuw(partij(wie)),
                woorden,
                onderwerp,
                context,
                null,
                Wereld.nu().team("KCC").id(),
                null,
                null);
    }

    /// Where Fatima is in the Vergunningcheck, as its page sends it along.
    static Map<String, String> sessie(String nummer, String vraag) {
        var context = new LinkedHashMap<String, String>();
        context.put("sessie", nummer);
        context.put("checkvraag", vraag);
        context.put("regelversie", "Dakkapel bouwen, versie 12");
        context.put("antwoord op: Bouwt u aan de voorkant?", "ja");
        context.put("antwoord op: Is het een monument?", "nee");
        context.put("wetsartikel", "Besluit bouwwerken leefomgeving, artikel 2.29");
        return context;
    }

    static Gesprek postcode(String kanaal, String wie) {
        return gesprek(
                kanaal,
                wie,
                "De Vergunningcheck kent mijn adres niet",
                "Adres niet gevonden",
                Map.of("foutcode", "LOC-404", "postcode", "4921BV", "huisnummer", "1"));
    }

    static Toezegging melding(java.util.UUID artikel) {
        return new Toezegging(
                Vraagsoort.MELDING,
                Onderwerp.DIGITALISERING,
                Impact.KLEIN,
                Urgentie.HOOG,
                Terugkoppelwijze.SCHRIJVEN,
                artikel,
                null,
                null);
    }
}

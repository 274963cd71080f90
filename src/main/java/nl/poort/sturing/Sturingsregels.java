package nl.poort.sturing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// When a figure asks for something, and what. Pure.
final class Sturingsregels {
    /// A kind grows when it is this much more than the week before.
    static final double GROEI = 1.5;
    /// Below this a jump is chance.
    static final int GENOEG_VRAGEN = 10;
    /// Fewer outcomes than this say nothing about a link.
    static final int GENOEG_KLOKKEN = 5;
    /// What a link promises to the chain: this share within the norm.
    static final int NORM = 80;

    private Sturingsregels() {}

    static List<Stuursignaal> signalen(List<Soortcijfer> soorten, List<Schakelcijfer> schakels, Overstappen over) {
        var signalen = new ArrayList<Stuursignaal>();
        soorten.forEach(s -> groei(signalen, s));
        schakels.forEach(s -> onderNorm(signalen, s));
        if (over.teVaak() > 0) {
            signalen.add(new Stuursignaal(
                    "Vragen gaan te vaak over naar een ander",
                    over.teVaak() == 1
                            ? "1 vraag is vaker dan 2 keer doorgezet."
                            : over.teVaak() + " vragen zijn vaker dan 2 keer doorgezet.",
                    "Kijk welke route niet klopt en pas de routering aan."));
        }
        return List.copyOf(signalen);
    }

    /// The last whole week beside the one before; the present week is not over yet.
    private static void groei(List<Stuursignaal> signalen, Soortcijfer s) {
        if (s.perWeek().size() < 3) {
            return;
        }
        int nu = s.perWeek().get(s.perWeek().size() - 2);
        int eerder = s.perWeek().get(s.perWeek().size() - 3);
        if (nu < GENOEG_VRAGEN || nu <= eerder * GROEI) {
            return;
        }
        var soort = s.soort().tekst();
        signalen.add(
                new Stuursignaal(
                        "Meer vragen van de soort " + soort,
                        "Vorige week " + nu + ", de week daarvoor " + eerder + groeiTekst(nu, eerder) + ".",
                        s.soort().afspraak().startsWith("landelijk")
                                ? "Maak er een bekend probleem van met een omweg, en vraag de beheerder om een structurele oplossing."
                                : "Schrijf of verbeter een kennisartikel hierover, en plan extra mensen in als de groei doorzet."));
    }

    private static String groeiTekst(int nu, int eerder) {
        return eerder == 0 ? "" : ": " + Math.round((nu - eerder) * 100.0 / eerder) + "% meer";
    }

    private static void onderNorm(List<Stuursignaal> signalen, Schakelcijfer s) {
        if (s.norm().noemer() < GENOEG_KLOKKEN || s.norm().procent().orElse(100) >= NORM) {
            return;
        }
        boolean wachtLang = lang(s.wacht()).compareTo(lang(s.werk())) >= 0;
        signalen.add(
                new Stuursignaal(
                        hoofdletter(s.naam()) + " haalt de afspraak te weinig",
                        s.norm().tekst() + " op tijd (" + s.norm().teller() + " van "
                                + s.norm().noemer() + "), de afspraak is " + NORM + "%.",
                        wachtLang
                                ? "Het werk wacht hier langer dan dat eraan wordt gewerkt. Zet meer mensen in, of spreek af wie aanneemt."
                                : "Het werk zelf duurt hier lang. Kijk of een kennisartikel, een wijziging in het systeem of een ruimere afspraak helpt."));
    }

    private static Duration lang(Duration d) {
        return d == null ? Duration.ZERO : d;
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}

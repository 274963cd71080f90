package nl.poort.web.calamiteit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.poort.keten.calamiteiten.Actie;
import nl.poort.keten.calamiteiten.Bereik;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Calamiteitstand;
import nl.poort.keten.calamiteiten.Dossier;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;

/// What must happen now in a calamity, and before when. Pure.
///
/// @param sinds since when it waits; null without a promise
/// @param voor before when; null without a promise
/// @param alarm something is wrong: nobody on the roster reacted
public record Volgendestap(
        String titel, String uitleg, Instant sinds, Instant voor, boolean alarm, List<Knop> knoppen) {

    /// One step of the whole way, in words and with how far it is: `gedaan`, `nu` or `straks`.
    public record Fase(String naam, String stand) {}

    static Volgendestap van(Dossier d, Instant nu) {
        return switch (d.calamiteit().stand()) {
            case GEMELD -> bevestigen(d);
            case BEVESTIGD -> besluiten(d);
            case ACTIEF, STRATEGISCH -> bestrijden(d, nu);
            case HERSTEL -> herstellen(d, nu);
            case AFGESCHAALD -> evalueren(d);
            case GEEVALUEERD -> klaar("Klaar", "Deze calamiteit is afgeschaald en geëvalueerd.");
            case TERUGGEGEVEN -> klaar("Terug bij de keten", "De keten lost het op. Hier is niets meer te doen.");
        };
    }

    static String pad(Dossier d) {
        return "/calamiteit/" + d.calamiteit().id();
    }

    private static Volgendestap bevestigen(Dossier d) {
        var o = d.oproep();
        var uitleg = o.alarm()
                ? "Niemand op de lijst bevestigde op tijd. Alle calamiteitenmanagers zijn opgeroepen. Bel zelf ook."
                : "Zeg dat u het oppakt. Anders gaat de oproep naar de volgende op de lijst.";
        return new Volgendestap(
                "Bevestig de oproep",
                uitleg,
                o.opgeroepenOp(),
                o.volgendeOp(),
                o.alarm(),
                List.of(Knop.direct("Ik bevestig de oproep", pad(d) + "/bevestiging")));
    }

    private static Volgendestap besluiten(Dossier d) {
        return stap(
                "Besluit samen met de keten",
                "Kan een schakel in de keten dit zelf oplossen? Overleg met de schakel die eraan werkt.",
                null,
                Knop.naar("De keten lost dit niet op: schaal op", besluit(d, Besluitsoort.NIET_BINNEN_DE_KETEN)),
                Knop.naar("De keten lost dit toch op: geef terug", besluit(d, Besluitsoort.TOCH_BINNEN_DE_KETEN)));
    }

    private static Volgendestap bestrijden(Dossier d, Instant nu) {
        var nieuws = nieuws(d);
        if (nieuws != null && nieuws.isVerstreken(nu)) {
            return telaat(d, nieuws);
        }
        var onbekend =
                d.leden().stream().filter(l -> l.bereik() == Bereik.ONBEKEND).count();
        if (onbekend > 0) {
            return stap(
                    "Roep het team bij elkaar",
                    (onbekend == 1 ? "Van 1 lid" : "Van " + onbekend + " leden")
                            + " weet u nog niet of het bereikt is. Bel en leg het vast.",
                    d.leden().getLast().opgeroepenVoor(),
                    Knop.naar("Naar het team", pad(d) + "#team"));
        }
        if (d.calamiteit().stand() == Calamiteitstand.ACTIEF && !isBesloten(d, Besluitsoort.NIET_OPSCHALEN_NAAR_SCT)) {
            return stap(
                    "Besluit of het SCT nodig is",
                    "Het OCT bespreekt of het Strategisch Calamiteitenteam erbij moet komen.",
                    null,
                    Knop.naar("Niet opschalen naar het SCT", besluit(d, Besluitsoort.NIET_OPSCHALEN_NAAR_SCT)),
                    Knop.naar("Wel opschalen naar het SCT", besluit(d, Besluitsoort.OPSCHALEN_NAAR_SCT)));
        }
        return plan(d);
    }

    private static Volgendestap plan(Dossier d) {
        if (d.acties().isEmpty()) {
            return stap(
                    "Maak het plan van aanpak",
                    "Schrijf op wat er moet gebeuren, wie het doet en wanneer het klaar is.",
                    null,
                    Knop.naar("Voeg de eerste actie toe", pad(d) + "/actie"));
        }
        if (d.banners().stream().noneMatch(b -> b.tot() == null)) {
            return stap(
                    "Waarschuw de organisaties",
                    "Zet een banner op het scherm van de klantcontactcentra die het raakt.",
                    null,
                    Knop.naar("Plaats een banner", pad(d) + "/banner"));
        }
        var eerste = d.acties().stream().filter(Actie::isOpen).findFirst();
        return new Volgendestap(
                "Werk het plan van aanpak af",
                aantal(d.openActies(), "actie is", "acties zijn") + " nog open. Als eerste: "
                        + eerste.map(a -> a.actie() + " (" + a.eigenaar() + ")").orElse("geen"),
                eerste.map(Actie::toegevoegdOp).orElse(null),
                eerste.map(Actie::uiterlijk).orElse(null),
                false,
                List.of(Knop.naar("Naar het plan", pad(d) + "#plan")));
    }

    private static Volgendestap herstellen(Dossier d, Instant nu) {
        var nieuws = nieuws(d);
        if (nieuws != null && nieuws.isVerstreken(nu)) {
            return telaat(d, nieuws);
        }
        if (d.openActies() > 0) {
            return plan(d);
        }
        if (d.openGeraakt() > 0) {
            return stap(
                    "Handel de geraakte verzoeken af",
                    aantal(d.openGeraakt(), "verzoek moet", "verzoeken moeten")
                            + " nog naar het juiste gezag. Ook de aanvrager hoort dat.",
                    null,
                    Knop.naar("Naar de verzoeken", pad(d) + "#verzoeken"));
        }
        return stap(
                "Schaal af",
                "Alle acties zijn gereed. Werkt alles weer? Dan gaan de vragen terug naar hun schakels"
                        + " en horen de klanten dat het is hersteld.",
                null,
                Knop.naar("Schaal de calamiteit af", pad(d) + "/afschaling"));
    }

    private static Volgendestap evalueren(Dossier d) {
        var klok = d.klokken().stream()
                .filter(k -> k.soort() == Kloksoort.EVALUATIE)
                .findFirst();
        return stap(
                "Schrijf de evaluatie",
                "Wat ging goed, wat gaat de volgende keer anders?",
                klok.map(Klok::deadline).orElse(null),
                Knop.naar("Schrijf de evaluatie", pad(d) + "/evaluatie"));
    }

    private static Volgendestap telaat(Dossier d, Klok nieuws) {
        return new Volgendestap(
                "Breng nieuws",
                "Het volgende bericht had er al moeten zijn. Ook geen nieuws is nieuws.",
                nieuws.start(),
                nieuws.deadline(),
                false,
                List.of(Knop.naar("Breng nieuws", pad(d) + "/nieuws")));
    }

    private static Volgendestap stap(String titel, String uitleg, Instant voor, Knop... knoppen) {
        return new Volgendestap(titel, uitleg, null, voor, false, List.of(knoppen));
    }

    private static Volgendestap klaar(String titel, String uitleg) {
        return stap(titel, uitleg, null);
    }

    private static String besluit(Dossier d, Besluitsoort soort) {
        return pad(d) + "/besluit?soort=" + soort.name();
    }

    static Klok nieuws(Dossier d) {
        return d.klokken().stream()
                .filter(k -> k.soort() == Kloksoort.NIEUWS && k.isOpen())
                .findFirst()
                .orElse(null);
    }

    static boolean isBesloten(Dossier d, Besluitsoort soort) {
        return d.besluiten().stream().anyMatch(b -> b.soort() == soort);
    }

    static String aantal(long n, String een, String meer) {
        return n == 1 ? "1 " + een : n + " " + meer;
    }

    /// The whole way from the call-up to the evaluation.
    static List<Fase> fasen(Dossier d) {
        var c = d.calamiteit();
        if (c.stand() == Calamiteitstand.TERUGGEGEVEN) {
            return List.of();
        }
        boolean team = !d.leden().isEmpty() && d.leden().stream().noneMatch(l -> l.bereik() == Bereik.ONBEKEND);
        boolean plan = !d.acties().isEmpty() && d.openActies() == 0;
        var namen = List.of(
                "Oproep bevestigd",
                "Besluit genomen",
                "Team opgeroepen",
                "Plan uitgevoerd",
                "Afgeschaald",
                "Geëvalueerd");
        var gedaan = List.of(
                c.bevestigdOp() != null,
                c.actiefOp() != null,
                team,
                plan,
                c.afgeschaaldOp() != null,
                c.geevalueerdOp() != null);
        var fasen = new ArrayList<Fase>();
        boolean vrij = true;
        for (int i = 0; i < namen.size(); i++) {
            fasen.add(new Fase(namen.get(i), gedaan.get(i) ? "gedaan" : vrij ? "nu" : "straks"));
            vrij &= gedaan.get(i);
        }
        return fasen;
    }
}

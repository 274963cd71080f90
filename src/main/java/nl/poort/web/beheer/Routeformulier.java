package nl.poort.web.beheer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Openheid;
import nl.poort.keten.vragen.Plaatsregels;
import nl.poort.keten.vragen.Route;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.web.Formulier;

/// Reads a route as an administrator fills it in: every error is noted at its field.
final class Routeformulier {
    private final Formulier f;

    Routeformulier(Formulier f) {
        this.f = f;
    }

    /// Null when something is missing or wrong.
    Route lees(LocalDate vandaag) {
        var van = f.keuze("vanSchakel", Schakelsoort.class, "Kies bij welke schakel de vraag ligt");
        var soort = f.leesOfNiets("vraagsoort", Vraagsoort::valueOf, "Kies een soort uit de lijst");
        var over = f.leesOfNiets("onderwerp", Onderwerp::valueOf, "Kies een onderwerp uit de lijst");
        var woorden = Routekeuzes.woorden(f);
        var naar = f.keuze("naarSchakel", Schakelsoort.class, "Kies naar welke schakel de vraag gaat");
        UUID team = f.idOfNiets("naarTeam");
        var bij = f.leesOfNiets("organisatiesoort", Organisatiesoort::valueOf, "Kies een soort uit de lijst");
        var vanaf = f.datum("vanaf", "Kies vanaf welke dag deze route geldt");
        if (vanaf != null && vanaf.isBefore(vandaag)) {
            f.fout("vanaf", "Kies vandaag of een latere dag");
        }
        var soortnaam = bij == null ? null : bij.name();
        var gewoon = new Route(null, null, van, soort, over, woorden, naar, team, soortnaam, vanaf, null);
        var vol = tijd(leeftijd(gewoon)).voorPlaats(plaats()).metVaardigheid(vaardigheid());
        return f.geweigerd() ? null : vol;
    }

    private Route leeftijd(Route route) {
        var van = jaren("leeftijdVan");
        var tot = jaren("leeftijdTot");
        if (van != null && tot != null && van >= tot) {
            f.fout("leeftijdTot", "Kies een hogere leeftijd dan waar het begint");
        }
        return route.voorLeeftijd(van, tot);
    }

    private Integer jaren(String veld) {
        return f.leesOfNiets(veld, Routeformulier::leeftijd, "Schrijf een leeftijd in jaren, van 1 tot en met 130");
    }

    private static Integer leeftijd(String tekst) {
        int jaren = Integer.parseInt(tekst.strip());
        if (jaren < 1 || jaren > 130) {
            throw new IllegalArgumentException(tekst);
        }
        return jaren;
    }

    private Route tijd(Route route) {
        var dagen = String.join(
                "",
                f.alle("dagen").stream()
                        .filter(d -> d.matches("[1-7]"))
                        .sorted()
                        .distinct()
                        .toList());
        var van = uur("tijdVan");
        var tot = uur("tijdTot");
        if ((van == null) != (tot == null)) {
            f.fout(van == null ? "tijdVan" : "tijdTot", "Vul allebei de tijden in, of geen van beide");
        } else if (van != null && van.equals(tot)) {
            f.fout("tijdTot", "Kies twee verschillende tijden");
        }
        var open = f.leesOfNiets("openheid", Openheid::valueOf, "Kies uit de lijst");
        var gekozen = dagen.isEmpty() || dagen.length() == 7 ? null : dagen;
        return route.voorTijd(gekozen, van, tot, open);
    }

    private LocalTime uur(String veld) {
        return f.leesOfNiets(veld, LocalTime::parse, "Schrijf een tijd zoals 09:00");
    }

    private String plaats() {
        try {
            return Plaatsregels.lees(f.waarde("plaats"));
        } catch (IllegalArgumentException e) {
            f.fout("plaats", e.getMessage());
            return null;
        }
    }

    private String vaardigheid() {
        var naam = f.tekstOfNiets("vaardigheid");
        if (naam != null && (naam.strip().length() < 2 || naam.strip().length() > 60)) {
            f.fout("vaardigheid", "Gebruik 2 tot en met 60 tekens");
        }
        return naam == null ? null : naam.strip().replaceAll("\\s+", " ");
    }
}

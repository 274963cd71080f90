package nl.poort.web.beheer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Openheid;
import nl.poort.keten.vragen.Route;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;

/// The lists to choose from for a route, and a route in words.
public record Routekeuzes(
        List<Keuze> schakels,
        List<Keuze> soorten,
        List<Keuze> onderwerpen,
        List<Keuze> organisaties,
        List<Keuze> teams) {

    static Routekeuzes zonderTeams() {
        return met(List.of());
    }

    static Routekeuzes met(List<Keuze> teams) {
        return new Routekeuzes(
                Keuze.van(Schakelsoort.class, Schakelsoort::naam),
                Keuze.van(Vraagsoort.class, Vraagsoort::tekst),
                Keuze.van(Onderwerp.class, Onderwerp::tekst),
                Keuze.van(Organisatiesoort.class, Organisatiesoort::naam),
                teams);
    }

    static final List<Keuze> DAGEN = List.of(
            new Keuze("1", "maandag"),
            new Keuze("2", "dinsdag"),
            new Keuze("3", "woensdag"),
            new Keuze("4", "donderdag"),
            new Keuze("5", "vrijdag"),
            new Keuze("6", "zaterdag"),
            new Keuze("7", "zondag"));

    public List<Keuze> dagen() {
        return DAGEN;
    }

    public List<Keuze> openheden() {
        return Keuze.van(Openheid.class, Openheid::tekst);
    }

    /// When the route holds: `melding over proces, met het woord dijk of sloot, in 3511 of 3512, op zaterdag`.
    public static String wanneer(Route r) {
        var delen = new ArrayList<String>();
        delen.add(r.vraagsoort() == null ? "elke vraag" : r.vraagsoort().tekst());
        if (r.onderwerp() != null) {
            delen.add("over " + r.onderwerp().tekst());
        }
        if (r.trefwoord() != null) {
            delen.add("met het woord " + r.trefwoord().replace("|", " of "));
        }
        var zin = new StringBuilder(String.join(" ", delen));
        overWieEnWaar(r).forEach(d -> zin.append(", ").append(d));
        return zin.toString();
    }

    private static List<String> overWieEnWaar(Route r) {
        var delen = new ArrayList<String>();
        if (r.leeftijdVan() != null) {
            delen.add("vanaf " + r.leeftijdVan() + " jaar");
        }
        if (r.leeftijdTot() != null) {
            delen.add("jonger dan " + r.leeftijdTot() + " jaar");
        }
        if (r.plaats() != null) {
            delen.add("in " + r.plaats().replace("|", " of "));
        }
        if (r.dagen() != null) {
            delen.add("op "
                    + r.dagen()
                            .chars()
                            .mapToObj(d -> DAGEN.get(d - '1').tekst())
                            .collect(Collectors.joining(" en ")));
        }
        if (r.tijdVan() != null) {
            delen.add("van " + r.tijdVan() + " tot " + r.tijdTot() + " uur");
        }
        if (r.openheid() != null) {
            delen.add(r.openheid().tekst());
        }
        return delen;
    }

    /// The words as typed, one of which must stand in the question; null when none are needed.
    static String woorden(Formulier f) {
        var tekst = f.tekstOfNiets("trefwoord");
        if (tekst == null) {
            return null;
        }
        var woorden = Arrays.stream(tekst.split("[,|;\\n]"))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
        if (woorden.length() > 500) {
            f.fout("trefwoord", "Gebruik samen hoogstens 500 tekens");
        }
        return woorden.isEmpty() ? null : woorden;
    }
}

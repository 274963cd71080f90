package nl.poort.web.beheer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Onderwerp;
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

    /// When the route holds: `melding over proces, met het woord dijk of sloot`.
    static String wanneer(Route r) {
        var delen = new ArrayList<String>();
        delen.add(r.vraagsoort() == null ? "elke vraag" : r.vraagsoort().tekst());
        if (r.onderwerp() != null) {
            delen.add("over " + r.onderwerp().tekst());
        }
        if (r.trefwoord() != null) {
            delen.add("met het woord " + r.trefwoord().replace("|", " of "));
        }
        return String.join(" ", delen);
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

package nl.poort.loket.aanvraag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.loket.regels.Regelgroep;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Stand;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.techniek.Weigering;

/// The questions of a form that matter with what was answered so far, in the order of the author. Pure.
///
/// @param vragen those that count: answered, or still open
public record Vragenlijst(List<Vraag> vragen) {

    /// @param groep the heading it stands under; may be empty
    /// @param antwoorden empty when it is open
    public record Vraag(Regelvraag regel, String groep, List<String> antwoorden) {
        public boolean isBijlage() {
            return regel.soort() == Vraagsoort.BIJLAGE;
        }

        public boolean isBeantwoord() {
            return !antwoorden.isEmpty();
        }
    }

    /// @param antwoorden what was ever answered; what does not fit the question counts as not answered
    /// @param bijgevoegd the questions for an attachment that have one
    public static Vragenlijst van(Regels regels, Map<String, List<String>> antwoorden, Set<String> bijgevoegd) {
        var stand = regels.begin();
        var gegeven = new LinkedHashMap<String, List<String>>();
        var past = new HashMap<>(antwoorden);
        bijgevoegd.forEach(v -> past.put(v, List.of("ja")));
        while (beantwoordEen(stand, past, gegeven)) {}
        var open = new HashSet<String>();
        stand.openVragen().stream()
                .filter(v -> v.soort().isGesteld())
                .map(Regelvraag::id)
                .forEach(open::add);
        return new Vragenlijst(regels.vragen().stream()
                .filter(v -> gegeven.containsKey(v.id()) && v.soort().isGesteld() || open.contains(v.id()))
                .sorted(volgorde(regels))
                .map(v -> new Vraag(v, groep(regels, v), gegeven.getOrDefault(v.id(), List.of())))
                .toList());
    }

    /// One answer at a time: each may make another question fall away.
    private static boolean beantwoordEen(
            Stand stand, Map<String, List<String>> past, Map<String, List<String>> gegeven) {
        for (var vraag : stand.openVragen()) {
            var antwoord = past.remove(vraag.id());
            if (antwoord != null && !antwoord.isEmpty() && neem(stand, vraag, antwoord)) {
                gegeven.put(vraag.id(), antwoord);
                return true;
            }
        }
        return false;
    }

    private static boolean neem(Stand stand, Regelvraag vraag, List<String> antwoord) {
        try {
            stand.antwoord(vraag.id(), vraag.soort() == Vraagsoort.MEERKEUZE ? antwoord : antwoord.getFirst());
            return true;
        } catch (Weigering w) {
            return false;
        }
    }

    /// What is wrong with an answer; empty when it fits.
    static String bezwaar(Regels regels, Regelvraag vraag, List<String> antwoord) {
        try {
            regels.begin().antwoord(vraag.id(), vraag.soort() == Vraagsoort.MEERKEUZE ? antwoord : antwoord.getFirst());
            return "";
        } catch (Weigering w) {
            return w.getMessage();
        }
    }

    private static Comparator<Regelvraag> volgorde(Regels regels) {
        var groepen = new HashMap<String, Integer>();
        regels.bestand().groepen().forEach(g -> groepen.put(g.id(), g.prioriteit()));
        return Comparator.<Regelvraag, Integer>comparing(v -> groepen.getOrDefault(v.groep(), Integer.MAX_VALUE))
                .thenComparing(Regelvraag::prioriteit);
    }

    private static String groep(Regels regels, Regelvraag vraag) {
        return regels.bestand().groepen().stream()
                .filter(g -> g.id().equals(vraag.groep()))
                .map(Regelgroep::naam)
                .findFirst()
                .orElse("");
    }

    /// The questions that a person answers with words.
    public List<Vraag> gesteld() {
        return vragen.stream().filter(v -> !v.isBijlage()).toList();
    }

    /// The attachments that are asked for.
    public List<Vraag> bijlagen() {
        return vragen.stream().filter(Vraag::isBijlage).toList();
    }

    public List<Vraag> open() {
        return vragen.stream().filter(v -> !v.isBeantwoord()).toList();
    }
}

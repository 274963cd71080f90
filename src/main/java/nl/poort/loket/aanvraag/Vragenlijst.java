package nl.poort.loket.aanvraag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.loket.regels.Optie;
import nl.poort.loket.regels.Regelgroep;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Stand;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.techniek.Weigering;

/// The questions of a form that matter with what was answered so far, in the order of the author. Pure.
///
/// A question waits as long as another one is open that may still make it fall away. A question whose answer never
/// decides whether the form is complete is asked too: who handles the request wants to know; it may stay open.
///
/// @param vragen those that count: answered, or still open
public record Vragenlijst(List<Vraag> vragen) {

    /// @param groep the heading it stands under; may be empty
    /// @param antwoorden empty when it is open
    public record Vraag(Regelvraag regel, String groep, List<String> antwoorden, boolean verplicht) {
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
        var past = new HashMap<>(antwoorden);
        bijgevoegd.forEach(v -> past.put(v, List.of("ja")));
        var telt = new HashSet<>(open(regels.begin()));
        var stand = regels.begin();
        var gegeven = new LinkedHashMap<String, List<String>>();
        boolean verder = true;
        while (verder) {
            verder = beantwoordEen(stand, past, gegeven);
        }
        var open = new LinkedHashSet<>(open(stand));
        open.removeAll(wachtend(stand, open));
        return new Vragenlijst(regels.vragen().stream()
                .filter(v -> v.soort().isGesteld()
                        && (gegeven.containsKey(v.id()) || open.contains(v.id()) || !telt.contains(v.id())))
                .sorted(volgorde(regels))
                .map(v -> new Vraag(
                        v,
                        groep(regels, v),
                        telt.contains(v.id())
                                ? gegeven.getOrDefault(v.id(), List.of())
                                : passend(regels, v, past.get(v.id())),
                        telt.contains(v.id())))
                .toList());
    }

    private static List<String> open(Stand stand) {
        return stand.openVragen().stream()
                .filter(v -> v.soort().isGesteld())
                .map(Regelvraag::id)
                .toList();
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

    /// Open questions that an answer to an earlier open one would make fall away.
    private static Set<String> wachtend(Stand stand, Set<String> open) {
        var wacht = new HashSet<String>();
        for (var id : open) {
            if (wacht.contains(id)) {
                continue;
            }
            var vraag = stand.regels().find(id).orElseThrow();
            for (var keuze : keuzes(vraag)) {
                stand.antwoord(id, keuze);
                if (!stand.isBepaald()) {
                    var dan = new HashSet<>(open(stand));
                    open.stream().filter(o -> !o.equals(id) && !dan.contains(o)).forEach(wacht::add);
                }
                stand.wis(id);
            }
        }
        return wacht;
    }

    private static List<String> keuzes(Regelvraag vraag) {
        return switch (vraag.soort()) {
            case JA_NEE -> List.of("ja", "nee");
            case KEUZE -> vraag.opties().stream().map(Optie::tekst).toList();
            case TEKST, GETAL, DATUM, MEERKEUZE, GEO, BIJLAGE, VAST -> List.of();
        };
    }

    private static List<String> passend(Regels regels, Regelvraag vraag, List<String> antwoord) {
        return antwoord == null
                        || antwoord.isEmpty()
                        || !bezwaar(regels, vraag, antwoord).isEmpty()
                ? List.of()
                : antwoord;
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

    /// What is asked and not answered.
    public List<Vraag> open() {
        return vragen.stream().filter(v -> v.verplicht() && !v.isBeantwoord()).toList();
    }
}

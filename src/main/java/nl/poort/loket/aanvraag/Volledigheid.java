package nl.poort.loket.aanvraag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How complete a concept is: the state of each step, what is missing, and what stops filing. Pure.
///
/// @param procent of what is asked that is there
/// @param ontbreekt what is missing, in the order of the steps; most of it may be sent later
/// @param wissels forms that changed meanwhile
public record Volledigheid(
        Map<Stap, Stapstand> stappen, int procent, List<Gemis> ontbreekt, List<Regelwissel> wissels) {

    /// @param verplicht without it nothing can be filed
    /// @param urn the activity it is about; empty when it is about the whole
    public record Gemis(Stap stap, String wat, boolean verplicht, String urn) {}

    public boolean isIndienbaar() {
        return wissels.isEmpty() && ontbreekt.stream().noneMatch(Gemis::verplicht);
    }

    public List<Gemis> bij(Stap stap) {
        return ontbreekt.stream().filter(g -> g.stap() == stap).toList();
    }

    /// The first step that is not ready.
    public Stap eersteOpen() {
        return stappen.entrySet().stream()
                .filter(e -> e.getValue() != Stapstand.KLAAR)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Stap.INDIENEN);
    }

    /// The questions of an activity for an attachment that have one that is here whole.
    static Set<String> bijgevoegd(Concept concept, String urn) {
        return concept.bijlagen().stream()
                .filter(b -> b.isHeel() && b.plaatsing().urn().equals(urn))
                .map(b -> b.plaatsing().vraag())
                .filter(v -> !v.isEmpty())
                .collect(Collectors.toSet());
    }

    static Volledigheid van(Concept c, Map<String, Vragenlijst> vragen, List<Regelwissel> wissels) {
        var mist = new ArrayList<Gemis>();
        int gevraagd = vast(c, mist);
        for (var a : c.activiteiten()) {
            var lijst = vragen.get(a.urn());
            if (lijst != null) {
                gevraagd += (int) lijst.vragen().stream()
                        .filter(Vragenlijst.Vraag::verplicht)
                        .count();
                lijst.open()
                        .forEach(v -> mist.add(new Gemis(
                                v.isBijlage() ? Stap.DOCUMENTEN : Stap.VRAGEN,
                                v.regel().tekst(),
                                false,
                                a.urn())));
            }
        }
        for (var b : c.bijlagen()) {
            gevraagd++;
            if (!b.isHeel()) {
                mist.add(new Gemis(
                        Stap.DOCUMENTEN,
                        "Het bestand " + b.naam() + " is nog niet helemaal binnen",
                        true,
                        b.plaatsing().urn()));
            }
        }
        return new Volledigheid(
                standen(c, mist, wissels), (gevraagd - mist.size()) * 100 / gevraagd, List.copyOf(mist), wissels);
    }

    /// What every request needs; returns how many things that are.
    private static int vast(Concept c, List<Gemis> mist) {
        eis(mist, !c.naam().isEmpty(), Stap.PROJECT, "Een naam voor uw project");
        eis(mist, c.plek() != null, Stap.LOCATIE, "De plek van uw project");
        eis(mist, !c.activiteiten().isEmpty(), Stap.ACTIVITEITEN, "Minstens één activiteit");
        eis(mist, c.betrokkene(Rol.INITIATIEFNEMER).isPresent(), Stap.GEGEVENS, "De naam van wie het plan heeft");
        boolean bereikbaar = c.betrokkenen().stream().anyMatch(b -> !b.email().isEmpty());
        eis(mist, bereikbaar, Stap.GEGEVENS, "Een e-mailadres voor uw ontvangstbevestiging");
        return 5;
    }

    private static void eis(List<Gemis> mist, boolean isEr, Stap stap, String wat) {
        if (!isEr) {
            mist.add(new Gemis(stap, wat, true, ""));
        }
    }

    private static Map<Stap, Stapstand> standen(Concept c, List<Gemis> mist, List<Regelwissel> wissels) {
        var standen = new EnumMap<Stap, Stapstand>(Stap.class);
        for (var stap : Stap.values()) {
            boolean gemist = mist.stream().anyMatch(g -> g.stap() == stap);
            boolean gezien = c.bewerkt().containsKey(stap);
            standen.put(stap, gemist ? gezien ? Stapstand.BEZIG : Stapstand.OPEN : Stapstand.KLAAR);
        }
        boolean leeg = c.activiteiten().isEmpty();
        if (leeg || !c.bewerkt().containsKey(Stap.DOCUMENTEN) && c.bijlagen().isEmpty()) {
            standen.put(Stap.DOCUMENTEN, Stapstand.OPEN);
        }
        if (leeg) {
            standen.put(Stap.VRAGEN, Stapstand.OPEN);
        }
        if (!wissels.isEmpty()) {
            standen.put(Stap.VRAGEN, Stapstand.OPNIEUW);
        }
        standen.put(Stap.INDIENEN, Stapstand.OPEN);
        return standen;
    }
}

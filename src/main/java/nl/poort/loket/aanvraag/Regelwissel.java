package nl.poort.loket.aanvraag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.poort.loket.regels.Naspel;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelvraag;

/// What is different in the form of an activity since somebody began with it. Pure.
///
/// @param nieuw questions that were not there
/// @param anders questions that say or ask something else now
/// @param vervallen questions that are not asked any more
/// @param gelijk how many stayed the same
public record Regelwissel(
        String urn, String naam, List<String> nieuw, List<Anders> anders, List<String> vervallen, int gelijk) {

    /// @param past whether the answer that was given still fits; true when there is none
    public record Anders(String was, String wordt, boolean past) {}

    /// @param lees compiles a version
    static Regelwissel van(Conceptactiviteit a, Vormversie naar, Function<Vormversie, Regels> lees) {
        var wordt = lees.apply(naar);
        if (a.regels() == null) {
            return new Regelwissel(a.urn(), a.naam(), teksten(gesteld(wordt)), List.of(), List.of(), 0);
        }
        var was = lees.apply(a.regels());
        var over = new ArrayList<>(gesteld(wordt));
        var anders = new ArrayList<Anders>();
        var vervallen = new ArrayList<String>();
        int gelijk = 0;
        for (var oud : gesteld(was)) {
            var zelfde = Naspel.zelfde(wordt, oud).filter(over::remove);
            if (zelfde.isEmpty()) {
                vervallen.add(oud.tekst());
            } else if (isGelijk(oud, zelfde.get())) {
                gelijk++;
            } else {
                var antwoord = a.antwoorden().getOrDefault(oud.id(), List.of());
                anders.add(new Anders(oud.tekst(), zelfde.get().tekst(), past(wordt, zelfde.get(), antwoord)));
            }
        }
        return new Regelwissel(a.urn(), a.naam(), teksten(over), anders, vervallen, gelijk);
    }

    /// The answers that were given, by the question of the new version that they fit.
    static Map<Regelvraag, List<String>> overgenomen(
            Conceptactiviteit a, Vormversie naar, Function<Vormversie, Regels> lees) {
        var uit = new LinkedHashMap<Regelvraag, List<String>>();
        if (a.regels() == null) {
            return uit;
        }
        var was = lees.apply(a.regels());
        var wordt = lees.apply(naar);
        a.antwoorden()
                .forEach((id, antwoord) -> was.find(id)
                        .flatMap(oud -> Naspel.zelfde(wordt, oud))
                        .filter(v -> v.soort().isGesteld() && past(wordt, v, antwoord))
                        .ifPresent(v -> uit.put(v, antwoord)));
        return uit;
    }

    private static List<Regelvraag> gesteld(Regels regels) {
        return regels.vragen().stream().filter(v -> v.soort().isGesteld()).toList();
    }

    private static List<String> teksten(List<Regelvraag> vragen) {
        return vragen.stream().map(Regelvraag::tekst).toList();
    }

    private static boolean isGelijk(Regelvraag een, Regelvraag ander) {
        return een.soort() == ander.soort()
                && een.tekst().equals(ander.tekst())
                && een.opties().equals(ander.opties())
                && een.toelichting().equals(ander.toelichting());
    }

    private static boolean past(Regels regels, Regelvraag vraag, List<String> antwoord) {
        return antwoord.isEmpty()
                || Vragenlijst.bezwaar(regels, vraag, antwoord).isEmpty();
    }
}

package nl.poort.loket.regels;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.techniek.Records;

/// Carries another name on to the places that use it.
final class Hernoeming {
    private Hernoeming() {}

    /// The columns that are this decision.
    static Regelbestand doe(Regelbestand model, String beslissing, String van, String naar) {
        if (van.equals(naar)) {
            return model;
        }
        return Records.with(
                model,
                "beslissingen",
                model.beslissingen().stream()
                        .map(b -> b.vereist().contains(beslissing) && b.inhoud() instanceof Inhoud.Tabel t
                                ? Records.with(b, "inhoud", kolommen(t, van, naar))
                                : b)
                        .toList());
    }

    private static Inhoud.Tabel kolommen(Inhoud.Tabel t, String van, String naar) {
        return Records.with(
                t,
                "kolommen",
                t.kolommen().stream()
                        .map(k -> Namen.gewoon(k.tekst()).equals(Namen.gewoon(van))
                                ? new Inhoud.Formule(naar, k.regel())
                                : k)
                        .toList());
    }

    /// The text of an option in the cells of the columns that are this question.
    static Regelbestand optie(Regelbestand model, String vraag, String van, String naar) {
        var gegevens = model.gegevens().stream()
                .filter(g -> g.vraag().equals(vraag))
                .map(Gegeven::id)
                .collect(Collectors.toSet());
        return Records.with(
                model,
                "beslissingen",
                model.beslissingen().stream()
                        .map(b -> b.inhoud() instanceof Inhoud.Tabel t
                                ? Records.with(b, "inhoud", cellen(t, kolommen(model, b, gegevens), van, naar))
                                : b)
                        .toList());
    }

    private static Set<Integer> kolommen(Regelbestand model, Beslissing b, Set<String> gegevens) {
        var kolommen = new HashSet<Integer>();
        for (int k = 0; k < ((Inhoud.Tabel) b.inhoud()).kolommen().size(); k++) {
            if (Tabelbewerking.wat(model, b, k).filter(gegevens::contains).isPresent()) {
                kolommen.add(k);
            }
        }
        return kolommen;
    }

    private static Inhoud.Tabel cellen(Inhoud.Tabel t, Set<Integer> kolommen, String van, String naar) {
        if (kolommen.isEmpty()) {
            return t;
        }
        return Records.with(
                t,
                "regels",
                t.regels().stream()
                        .map(r -> Records.with(r, "cellen", cellen(r, kolommen, van, naar)))
                        .toList());
    }

    private static List<String> cellen(Inhoud.Regel r, Set<Integer> kolommen, String van, String naar) {
        return IntStream.range(0, r.cellen().size())
                .mapToObj(k -> kolommen.contains(k)
                        ? r.cellen().get(k).replace(Celtaal.tekst(van), Celtaal.tekst(naar))
                        : r.cellen().get(k))
                .toList();
    }
}

package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.poort.loket.regels.feel.Expressie;
import nl.poort.loket.regels.feel.Feellezer;
import nl.poort.loket.regels.feel.Namen;

/// The order in which the rules of a table are tried: that of the file, or that of the weight of their outcomes.
final class Weging {
    private final Inhoud.Tabel bron;
    private final Function<String, Expressie> uitkomst;

    Weging(Inhoud.Tabel bron, Function<String, Expressie> uitkomst) {
        this.bron = bron;
        this.uitkomst = uitkomst;
    }

    List<Integer> volgorde() {
        var rijen = IntStream.range(0, bron.regels().size()).boxed();
        if (!bron.trefwijze().volgtUitkomsten()) {
            return rijen.toList();
        }
        var gewicht = gewicht();
        Comparator<Integer> orde = (a, b) -> 0;
        for (int u = 0; u < bron.uitgangen().size(); u++) {
            int plaats = u;
            orde = orde.thenComparing(r -> gewicht.get(r).get(plaats));
        }
        return rijen.sorted(orde).toList();
    }

    /// Of each rule the place of its outcomes among the possible ones; an outcome that is not among them comes last.
    private List<List<Integer>> gewicht() {
        var gewicht = new ArrayList<List<Integer>>();
        var uitgangen = bron.uitgangen().stream().map(u -> delen(u.waarden())).toList();
        for (var regel : bron.regels()) {
            var rij = new ArrayList<Integer>();
            for (int u = 0; u < uitgangen.size(); u++) {
                int plaats = uitgangen
                        .get(u)
                        .indexOf(uitkomst.apply(regel.uitkomsten().get(u)));
                rij.add(plaats < 0 ? Integer.MAX_VALUE : plaats);
            }
            gewicht.add(rij);
        }
        return gewicht;
    }

    private static List<Expressie> delen(String waarden) {
        if (waarden.isBlank()) {
            return List.of();
        }
        return Feellezer.expressie("[" + waarden + "]", Namen.GEEN) instanceof Expressie.Lijst lijst
                ? lijst.delen()
                : List.of();
    }
}

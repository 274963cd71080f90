package nl.poort.web.beheer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Dienst;
import nl.poort.registers.organisatie.RoosterGat;
import nl.poort.techniek.db.Tx;

/// A week of the duty roster as a picture: per day the stretches with somebody, and those with nobody. Pure.
public final class Roosterweek {
    private static final int MINUTEN = 24 * 60;

    private Roosterweek() {}

    /// @param kleur `dienst`, `dienst-2` (the next person), or `gat`
    /// @param van minutes of the day, as the clock on the wall says
    public record Stuk(String kleur, String tekst, int van, int tot) {}

    /// @param achter the back-ups of this day in words; empty without any
    public record Dag(LocalDate dag, List<Stuk> stukken, String achter) {}

    static List<Dag> dagen(LocalDate maandag, List<Dienst> diensten, List<RoosterGat> gaten) {
        var mensen =
                diensten.stream().map(d -> d.wie().id()).distinct().sorted().toList();
        var dagen = new ArrayList<Dag>();
        for (int i = 0; i < 7; i++) {
            var dag = maandag.plusDays(i);
            var stukken = new ArrayList<Stuk>();
            for (var d : diensten) {
                if (d.plaats() == 0 && raakt(dag, d.van(), d.tot())) {
                    var kleur = mensen.indexOf(d.wie().id()) % 2 == 0 ? "dienst" : "dienst-2";
                    stukken.add(stuk(dag, kleur, d.wie().naam(), d.van(), d.tot()));
                }
            }
            for (var g : gaten) {
                if (raakt(dag, g.van(), g.tot())) {
                    stukken.add(stuk(dag, "gat", "niemand heeft dienst", g.van(), g.tot()));
                }
            }
            stukken.sort(Comparator.comparingInt(Stuk::van));
            dagen.add(new Dag(dag, stukken, achterwacht(dag, diensten)));
        }
        return dagen;
    }

    private static String achterwacht(LocalDate dag, List<Dienst> diensten) {
        return diensten.stream()
                .filter(d -> d.plaats() > 0 && raakt(dag, d.van(), d.tot()))
                .sorted(Comparator.comparingInt(Dienst::plaats))
                .map(d -> d.wie().naam())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean raakt(LocalDate dag, Instant van, Instant tot) {
        return van.isBefore(begin(dag.plusDays(1))) && tot.isAfter(begin(dag));
    }

    private static Stuk stuk(LocalDate dag, String kleur, String wat, Instant van, Instant tot) {
        int begin = van.isAfter(begin(dag)) ? minuut(van) : 0;
        int eind = tot.isBefore(begin(dag.plusDays(1))) ? minuut(tot) : MINUTEN;
        var tijd = begin == 0 && eind == MINUTEN ? "hele dag" : tijd(begin) + " tot " + tijd(eind);
        return new Stuk(kleur, wat + ", " + tijd, begin, eind);
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Tx.ZONE).toInstant();
    }

    private static int minuut(Instant moment) {
        return moment.atZone(Tx.ZONE).toLocalTime().toSecondOfDay() / 60;
    }

    private static String tijd(int minuut) {
        return "%d:%02d".formatted(minuut / 60, minuut % 60);
    }
}

package nl.poort.registers.ketenafspraken;

import java.util.Map;

/// Impact and urgency give the priority: one table (domain 3.1).
public final class Prioriteitsmatrix {
    private static final Map<Impact, Map<Urgentie, Integer>> TABEL = Map.of(
            Impact.GROOT, Map.of(Urgentie.HOOG, 1, Urgentie.MIDDEN, 2, Urgentie.LAAG, 3),
            Impact.MIDDEN, Map.of(Urgentie.HOOG, 2, Urgentie.MIDDEN, 3, Urgentie.LAAG, 4),
            Impact.KLEIN, Map.of(Urgentie.HOOG, 3, Urgentie.MIDDEN, 4, Urgentie.LAAG, 4));

    private Prioriteitsmatrix() {}

    public static int prioriteit(Impact impact, Urgentie urgentie) {
        return TABEL.get(impact).get(urgentie);
    }
}

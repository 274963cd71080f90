package nl.poort.loket.regels;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Some hundreds of random citizens: what they meet need not be looked for.
final class Proefpersonen {
    private static final int AANTAL = 300;
    /// Always the same citizens, so that a file that did not change gives the same findings.
    private static final long ZAAD = 363;

    private final Regels regels;
    private final Stand stand;
    private final Random toeval = new Random(ZAAD);
    private final long[][] geraakt;
    private final boolean[] verschil;
    private final Map<Integer, Tegenspraak> tegenspraken = new HashMap<>();
    private Antwoordenset zonderUitkomst;

    /// @param raak the rules that contradict each other
    record Tegenspraak(Antwoordenset antwoorden, long[] raak) {}

    Proefpersonen(Regels regels) {
        this.regels = regels;
        this.stand = regels.begin();
        this.geraakt = new long[regels.knopen.size()][];
        this.verschil = new boolean[regels.vragen().size()];
        for (int i = 0; i < geraakt.length; i++) {
            geraakt[i] = regels.tabellen[i] == null ? null : new long[regels.tabellen[i].woorden];
        }
    }

    void doe() {
        for (int i = 0; i < AANTAL && !Thread.currentThread().isInterrupted(); i++) {
            for (int v = 0; v < verschil.length; v++) {
                stand.zet(v, kies(v));
            }
            stand.bereken();
            onthoud();
            for (int v = 0; v < verschil.length; v++) {
                verschil[v] |= !verschil[v] && verandert(v);
            }
        }
    }

    private Object kies(int v) {
        var mask = regels.begin[v];
        int aantal = 0;
        for (long w : mask) {
            aantal += Long.bitCount(w);
        }
        int welke = toeval.nextInt(aantal);
        for (int w = 0; ; w++) {
            for (long b = mask[w]; b != 0; b &= b - 1) {
                if (welke-- == 0) {
                    return regels.domeinen[v].waarde(w * 64 + Long.numberOfTrailingZeros(b));
                }
            }
        }
    }

    private void onthoud() {
        for (int i = verschil.length; i < geraakt.length; i++) {
            var tabel = regels.tabellen[i];
            if (tabel == null) {
                continue;
            }
            var raak = Treffers.van(tabel, stand);
            for (int w = 0; w < raak.length; w++) {
                geraakt[i][w] |= raak[w];
            }
            if (stand.klasse[i] == Domein.FOUT && Keuring.isEigen(tabel, stand)) {
                tegenspraken.putIfAbsent(i, new Tegenspraak(Antwoordenset.van(regels, stand), raak));
            }
        }
        if (zonderUitkomst == null && stand.klasse[regels.top] == Domein.NIETS) {
            zonderUitkomst = Antwoordenset.van(regels, stand);
        }
    }

    private boolean verandert(int v) {
        var oud = stand.antwoorden().get(regels.vragen().get(v).id());
        boolean anders = verschilt(stand, v);
        stand.zet(v, oud);
        stand.bereken();
        return anders;
    }

    /// Whether other answers to this question give another outcome; leaves the question with one of them.
    boolean verschilt(Stand stand, int v) {
        Object eerste = null;
        var mask = regels.begin[v];
        for (int w = 0; w < mask.length; w++) {
            for (long b = mask[w]; b != 0; b &= b - 1) {
                stand.zet(v, regels.domeinen[v].waarde(w * 64 + Long.numberOfTrailingZeros(b)));
                var uitkomst = stand.uitkomst();
                if (uitkomst instanceof Uitkomst.Open || eerste != null && !eerste.equals(uitkomst)) {
                    boolean anders = !(uitkomst instanceof Uitkomst.Open);
                    stand.zetOnbekend(v);
                    return anders;
                }
                eerste = uitkomst;
            }
        }
        stand.zetOnbekend(v);
        return false;
    }

    boolean isGeraakt(int knoop, int plaats) {
        return (geraakt[knoop][plaats >>> 6] & 1L << plaats) != 0;
    }

    boolean maaktVerschil(int v) {
        return verschil[v];
    }

    Optional<Antwoordenset> zonderUitkomst() {
        return Optional.ofNullable(zonderUitkomst);
    }

    Optional<Tegenspraak> tegenspraak(int knoop) {
        return Optional.ofNullable(tegenspraken.get(knoop));
    }

    /// Whether this rule can still apply, in a table of at most 64 rules.
    static boolean kanRaken(Bittabel tabel, Stand stand, int plaats) {
        stand.toestanden.bereken(tabel, stand.mogelijk, new long[tabel.klassen() + 63 >>> 6]);
        if (stand.toestanden.aantal() == 0) {
            return true;
        }
        boolean eerste = tabel.trefwijze() == Trefwijze.FIRST || tabel.trefwijze() == Trefwijze.PRIORITY;
        for (int s = 0; s < stand.toestanden.aantal(); s++) {
            long raak = stand.toestanden.raak(s);
            if (((eerste ? Long.lowestOneBit(raak) : raak) & 1L << plaats) != 0) {
                return true;
            }
        }
        return false;
    }

    static boolean raakt(Bittabel tabel, Stand stand, int plaats) {
        for (int k : tabel.kolom) {
            if (stand.klasse[k] < 0) {
                return false;
            }
        }
        return (Treffers.van(tabel, stand)[0] & 1L << plaats) != 0;
    }
}

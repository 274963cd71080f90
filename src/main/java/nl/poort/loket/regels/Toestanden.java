package nl.poort.loket.regels;

import java.util.Arrays;

/// What a table can still give while some of its columns are unknown.
///
/// Walks through the unknown columns and keeps the distinct sets of rules that can apply together, so that two rules
/// that exclude each other are never counted as a contradiction, and a table that covers everything has no gap.
/// Bounded:
/// with too many sets it takes the wider answer "any of these", which is never wrong, only less sharp.
final class Toestanden {
    static final int MEESTE = 256;
    private static final int TAFEL = 1024;

    private long[] raak = new long[MEESTE];
    private long[] kandidaat = new long[MEESTE];
    private long[] raak2 = new long[MEESTE];
    private long[] kandidaat2 = new long[MEESTE];
    private final int[] tafel = new int[TAFEL];
    private int aantal;
    private int aantal2;
    private int[] open = new int[16];
    private long[] rest = new long[17];

    /// How many sets the last table had; the sets themselves by number.
    int aantal() {
        return aantal;
    }

    long raak(int nummer) {
        return raak[nummer];
    }

    long kandidaat(int nummer) {
        return kandidaat[nummer];
    }

    /// @param uit gets the classes that are possible
    void bereken(Bittabel t, long[][] mogelijk, long[] uit) {
        Arrays.fill(uit, 0);
        if (t.woorden > 1 || !verdeel(t, mogelijk)) {
            aantal = 0;
            Ruim.bereken(t, mogelijk, uit);
            return;
        }
        for (int s = 0; s < aantal; s++) {
            zet(uit, t.uitkomst(raak[s], kandidaat[s]));
        }
        if (t.isVrijeLijst() && (uit[0] & 1L << Bittabel.LIJST) != 0) {
            meerDanEenLijst(t, uit);
        }
    }

    private void meerDanEenLijst(Bittabel t, long[] uit) {
        long eerste = 0;
        for (int s = 0; s < aantal; s++) {
            if (raak[s] == 0 || raak[s] != kandidaat[s]) {
                continue;
            }
            if (eerste != 0 && !t.zelfdeLijst(eerste, raak[s])) {
                zet(uit, Bittabel.ANDERE_LIJST);
                return;
            }
            eerste = raak[s];
        }
    }

    static void zet(long[] bits, int klasse) {
        bits[klasse >>> 6] |= 1L << klasse;
    }

    /// @return false when there are too many sets
    private boolean verdeel(Bittabel t, long[][] mogelijk) {
        long m = t.alle[0];
        long c = m;
        int openstaand = 0;
        for (int k = 0; k < t.kolom.length; k++) {
            int klasse = Stand.enige(mogelijk[t.kolom[k]]);
            if (klasse < 0) {
                if (openstaand == open.length) {
                    open = Arrays.copyOf(open, 2 * openstaand);
                    rest = new long[2 * openstaand + 1];
                }
                open[openstaand++] = k;
                continue;
            }
            m &= t.past[k][klasse];
            if (klasse != Domein.FOUT) {
                c &= t.past[k][klasse];
            }
        }
        zeker(t, mogelijk, openstaand);
        raak[0] = m;
        kandidaat[0] = c;
        aantal = 1;
        boolean eerste = t.trefwijze() == Trefwijze.FIRST || t.trefwijze() == Trefwijze.PRIORITY;
        for (int i = 0; i < openstaand; i++) {
            if (!stap(t, open[i], mogelijk, eerste ? rest[i + 1] : 0)) {
                return false;
            }
        }
        return true;
    }

    /// The rules that pass whatever the unknown columns from here on turn out to be.
    private void zeker(Bittabel t, long[][] mogelijk, int openstaand) {
        rest[openstaand] = -1L;
        for (int i = openstaand - 1; i >= 0; i--) {
            long altijd = -1L;
            var past = t.past[open[i]];
            var mask = mogelijk[t.kolom[open[i]]];
            for (int w = 0; w < mask.length; w++) {
                for (long b = mask[w]; b != 0; b &= b - 1) {
                    altijd &= past[w * 64 + Long.numberOfTrailingZeros(b)];
                }
            }
            rest[i] = rest[i + 1] & altijd;
        }
    }

    private boolean stap(Bittabel t, int k, long[][] mogelijk, long zeker) {
        var past = t.past[k];
        var mask = mogelijk[t.kolom[k]];
        aantal2 = 0;
        Arrays.fill(tafel, 0);
        for (int s = 0; s < aantal; s++) {
            for (int w = 0; w < mask.length; w++) {
                for (long b = mask[w]; b != 0; b &= b - 1) {
                    int klasse = w * 64 + Long.numberOfTrailingZeros(b);
                    long m = raak[s] & past[klasse];
                    long c = klasse == Domein.FOUT ? kandidaat[s] : kandidaat[s] & past[klasse];
                    if (!voegToe(m, c, zeker)) {
                        return false;
                    }
                }
            }
        }
        var r = raak;
        raak = raak2;
        raak2 = r;
        var q = kandidaat;
        kandidaat = kandidaat2;
        kandidaat2 = q;
        aantal = aantal2;
        return true;
    }

    /// Behind a rule that surely applies first, no other rule counts.
    private boolean voegToe(long m, long c, long zeker) {
        long eerst = Long.lowestOneBit(m & zeker);
        if (eerst != 0) {
            long tot = eerst | eerst - 1;
            m &= tot;
            c &= tot;
        }
        long h = (m * 0x9E3779B97F4A7C15L ^ c) * 0xD1B54A32D192ED03L;
        int plaats = (int) (h >>> 54);
        while (tafel[plaats] != 0) {
            int s = tafel[plaats] - 1;
            if (raak2[s] == m && kandidaat2[s] == c) {
                return true;
            }
            plaats = plaats + 1 & TAFEL - 1;
        }
        if (aantal2 == MEESTE) {
            return false;
        }
        raak2[aantal2] = m;
        kandidaat2[aantal2] = c;
        tafel[plaats] = ++aantal2;
        return true;
    }
}

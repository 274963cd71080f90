package nl.poort.loket.regels;

import java.util.Arrays;

/// The wider answer for a table that is too large to look at exactly: any outcome of a rule that may apply.
final class Ruim {
    private Ruim() {}

    static void bereken(Bittabel t, long[][] mogelijk, long[] uit) {
        var kan = t.alle.clone();
        var moet = t.alle.clone();
        boolean fout = weeg(t, mogelijk, kan, moet);
        if (Arrays.equals(kan, moet)) {
            Toestanden.zet(uit, t.uitkomst(moet, kan));
            return;
        }
        if (fout || t.trefwijze() == Trefwijze.ANY || t.trefwijze() == Trefwijze.UNIQUE) {
            Toestanden.zet(uit, Domein.FOUT);
        }
        if (t.trefwijze().verzamelt()) {
            alles(t, uit);
        } else {
            regels(t, kan, moet, uit);
        }
    }

    /// The rules that apply whatever is still unknown.
    static void zeker(Bittabel t, long[][] mogelijk, long[] uit) {
        System.arraycopy(t.alle, 0, uit, 0, uit.length);
        weeg(t, mogelijk, t.alle.clone(), uit);
    }

    /// @return whether one of the values may be a contradiction
    private static boolean weeg(Bittabel t, long[][] mogelijk, long[] kan, long[] moet) {
        boolean fout = false;
        for (int k = 0; k < t.kolom.length; k++) {
            var mask = mogelijk[t.kolom[k]];
            fout |= (mask[0] & 1L << Domein.FOUT) != 0;
            for (int w = 0; w < t.woorden; w++) {
                long of = 0;
                long en = -1;
                for (int i = 0; i < mask.length; i++) {
                    for (long b = mask[i]; b != 0; b &= b - 1) {
                        int klasse = i * 64 + Long.numberOfTrailingZeros(b);
                        long past = t.past[k][klasse * t.woorden + w];
                        of |= klasse == Domein.FOUT ? -1 : past;
                        en &= past;
                    }
                }
                kan[w] &= of;
                moet[w] &= en;
            }
        }
        return fout;
    }

    /// Of a table that gathers we say no more than: anything.
    private static void alles(Bittabel t, long[] uit) {
        if (t.isVrijeLijst()) {
            Toestanden.zet(uit, Domein.NIETS);
            Toestanden.zet(uit, Bittabel.LIJST);
            Toestanden.zet(uit, Bittabel.ANDERE_LIJST);
            return;
        }
        for (int klasse = 0; klasse < t.klassen(); klasse++) {
            Toestanden.zet(uit, klasse);
        }
    }

    private static void regels(Bittabel t, long[] kan, long[] moet, long[] uit) {
        boolean eerste = t.trefwijze() == Trefwijze.FIRST || t.trefwijze() == Trefwijze.PRIORITY;
        boolean zeker = false;
        for (int w = 0; w < t.woorden; w++) {
            for (long b = kan[w]; b != 0; b &= b - 1) {
                int r = w * 64 + Long.numberOfTrailingZeros(b);
                Toestanden.zet(uit, t.klasseVanRegel(r));
                if ((moet[w] & Long.lowestOneBit(b)) != 0) {
                    zeker = true;
                    if (eerste) {
                        return;
                    }
                }
            }
        }
        if (!zeker) {
            Toestanden.zet(uit, t.klasseZonderRegel());
        }
    }
}

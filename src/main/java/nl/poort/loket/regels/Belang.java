package nl.poort.loket.regels;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which questions can still change the outcome: from the outcome back, through the columns that still divide the rules
/// that may apply.
final class Belang {
    private final Regels regels;
    private final Stand stand;
    private final int vragen;
    private final boolean[] nodig;

    Belang(Regels regels, Stand stand) {
        this.regels = regels;
        this.stand = stand;
        this.vragen = regels.vragen().size();
        this.nodig = new boolean[regels.knopen.size()];
    }

    /// The number of the first question, or -1.
    int eerste() {
        if (!markeer()) {
            return -1;
        }
        for (int v : regels.volgorde()) {
            if (nodig[v]) {
                return v;
            }
        }
        throw new IllegalStateException(
                "open, and nothing to ask in " + regels.bestand().bestand());
    }

    void loop(IntConsumer zie) {
        if (markeer()) {
            for (int v : regels.volgorde()) {
                if (nodig[v]) {
                    zie.accept(v);
                }
            }
        }
    }

    private boolean markeer() {
        return markeer(regels.top);
    }

    /// Whether this question can still change what [#markeer] looked at.
    boolean isNodig(int vraag) {
        return nodig[vraag];
    }

    /// Finds the questions that can still change this decision.
    ///
    /// @return false when it is known
    boolean markeer(int doel) {
        stand.bereken();
        if (stand.klasse[doel] >= 0) {
            return false;
        }
        markeerRegels(doel);
        return true;
    }

    /// Finds the questions that can still change which rules of this decision apply, also when its outcome is known.
    void markeerRegels(int doel) {
        Arrays.fill(nodig, false);
        nodig[doel] = true;
        for (int i = doel; i >= vragen; i--) {
            if (!nodig[i] || stand.klasse[i] >= 0 && i != doel) {
                continue;
            }
            if (regels.knopen.get(i) instanceof Knoop.Som som) {
                for (int n : som.nodig()) {
                    nodig[n] |= !stand.isBekend(n);
                }
            } else {
                kolommen(regels.tabellen[i]);
            }
        }
    }

    private void kolommen(Bittabel t) {
        for (int w = 0; w < t.woorden; w++) {
            long kan = kan(t, w);
            for (int k = 0; k < t.kolom.length; k++) {
                int knoop = t.kolom[k];
                if (stand.klasse[knoop] < 0 && !nodig[knoop] && verdeelt(t, k, w, kan)) {
                    nodig[knoop] = true;
                }
            }
        }
    }

    /// The rules that may apply; of a table where the first counts, none behind one that surely applies.
    private long kan(Bittabel t, int woord) {
        long kan = t.alle[woord];
        long moet = kan;
        for (int k = 0; k < t.kolom.length; k++) {
            var mask = stand.mogelijk[t.kolom[k]];
            long of = 0;
            long en = -1L;
            for (int i = 0; i < mask.length; i++) {
                for (long b = mask[i]; b != 0; b &= b - 1) {
                    int klasse = i * 64 + Long.numberOfTrailingZeros(b);
                    long past = t.past[k][klasse * t.woorden + woord];
                    of |= klasse == Domein.FOUT ? -1L : past;
                    en &= past;
                }
            }
            kan &= of;
            moet &= en;
        }
        if (moet != 0 && (t.trefwijze() == Trefwijze.FIRST || t.trefwijze() == Trefwijze.PRIORITY)) {
            long eerste = Long.lowestOneBit(moet);
            kan &= eerste | eerste - 1;
        }
        return kan;
    }

    /// Whether the values that are possible here let different rules pass.
    private boolean verdeelt(Bittabel t, int k, int woord, long kan) {
        var mask = stand.mogelijk[t.kolom[k]];
        long of = 0;
        long en = -1L;
        for (int i = 0; i < mask.length; i++) {
            for (long b = mask[i]; b != 0; b &= b - 1) {
                int klasse = i * 64 + Long.numberOfTrailingZeros(b);
                long past = t.past[k][klasse * t.woorden + woord];
                of |= klasse == Domein.FOUT ? -1L : past;
                en &= past;
            }
        }
        return ((of ^ en) & kan) != 0;
    }
}

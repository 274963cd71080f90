package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A decision table as bits: for each class of each column, the rules that it lets pass.
///
/// To decide is to take the "and" of one word per column. A value that is itself a contradiction passes only where
/// the cell tests nothing; a rule that would test it is a candidate that cannot be decided, and spoils the outcome.
final class Bittabel {
    final Knoop.Tabel bron;
    /// The node of each column.
    final int[] kolom;
    /// For each column, for each class, `woorden` words.
    final long[][] past;
    final int woorden;
    final long[] alle;
    /// The distinct outcome of each rule, in the order in which rules are tried.
    final int[] soort;
    private final List<Object> soorten;
    private final Domein domein;
    private final boolean vrijeLijst;
    private final int[] klasseVanSoort;
    private final int geen;

    Bittabel(Knoop.Tabel bron, int[] kolom, long[][] past, Soorten soorten, Domein domein, boolean vrijeLijst) {
        this.bron = bron;
        this.kolom = kolom;
        this.past = past;
        this.woorden = Math.max(1, bron.uitkomsten().size() + 63 >>> 6);
        this.alle = new long[woorden];
        for (int r = 0; r < bron.uitkomsten().size(); r++) {
            alle[r >>> 6] |= 1L << r;
        }
        this.soort = soorten.vanRegel();
        this.soorten = soorten.waarden();
        this.domein = domein;
        this.vrijeLijst = vrijeLijst;
        boolean verzamelt = bron.bron().trefwijze().verzamelt();
        this.geen = domein == null || verzamelt ? Domein.NIETS : domein.klasse(bron.standaard());
        this.klasseVanSoort = new int[verzamelt || domein == null ? 0 : this.soorten.size()];
        for (int s = 0; s < klasseVanSoort.length; s++) {
            klasseVanSoort[s] = domein.klasse(this.soorten.get(s));
        }
    }

    /// The distinct outcomes of a table, and which one each rule has.
    record Soorten(List<Object> waarden, int[] vanRegel) {}

    /// Free lists are only told apart as far as: one list, or more than one that is possible.
    static final int LIJST = 2;

    static final int ANDERE_LIJST = 3;

    Trefwijze trefwijze() {
        return bron.bron().trefwijze();
    }

    boolean isVrijeLijst() {
        return vrijeLijst;
    }

    int klassen() {
        return domein == null ? ANDERE_LIJST + 1 : domein.klassen();
    }

    int klasseVanRegel(int regel) {
        return klasseVanSoort[soort[regel]];
    }

    int klasseZonderRegel() {
        return geen;
    }

    /// The class of the outcome when the class of every column is known.
    int klasse(int[] klassen) {
        if (woorden == 1) {
            long raak = alle[0];
            boolean fout = false;
            for (int k = 0; k < kolom.length; k++) {
                int klasse = klassen[kolom[k]];
                fout |= klasse == Domein.FOUT;
                raak &= past[k][klasse];
            }
            return uitkomst(raak, fout ? kandidaat(0, klassen) : raak);
        }
        boolean fout = false;
        for (int k : kolom) {
            fout |= klassen[k] == Domein.FOUT;
        }
        var raak = new long[woorden];
        var kandidaat = new long[woorden];
        for (int w = 0; w < woorden; w++) {
            raak[w] = raak(w, klassen);
            kandidaat[w] = fout ? kandidaat(w, klassen) : raak[w];
        }
        return uitkomst(raak, kandidaat);
    }

    long raak(int woord, int[] klassen) {
        long bits = alle[woord];
        for (int k = 0; k < kolom.length; k++) {
            bits &= past[k][klassen[kolom[k]] * woorden + woord];
        }
        return bits;
    }

    long kandidaat(int woord, int[] klassen) {
        long bits = alle[woord];
        for (int k = 0; k < kolom.length; k++) {
            int klasse = klassen[kolom[k]];
            if (klasse != Domein.FOUT) {
                bits &= past[k][klasse * woorden + woord];
            }
        }
        return bits;
    }

    /// The outcome of a table of at most 64 rules.
    ///
    /// @param raak the rules that apply
    /// @param kandidaat those, and the ones that cannot be decided
    int uitkomst(long raak, long kandidaat) {
        switch (trefwijze()) {
            case FIRST, PRIORITY -> {
                long eerste = Long.lowestOneBit(kandidaat);
                return eerste == 0
                        ? geen
                        : (eerste & raak) == 0
                                ? Domein.FOUT
                                : klasseVanSoort[soort[Long.numberOfTrailingZeros(eerste)]];
            }
            case ANY -> {
                if (kandidaat == 0) {
                    return geen;
                }
                int een = soort[Long.numberOfTrailingZeros(kandidaat)];
                for (long rest = kandidaat; rest != 0; rest &= rest - 1) {
                    if (soort[Long.numberOfTrailingZeros(rest)] != een) {
                        return Domein.FOUT;
                    }
                }
                return raak == kandidaat ? klasseVanSoort[een] : Domein.FOUT;
            }
            case UNIQUE -> {
                if (kandidaat == 0) {
                    return geen;
                }
                return raak == kandidaat && (raak & raak - 1) == 0
                        ? klasseVanSoort[soort[Long.numberOfTrailingZeros(raak)]]
                        : Domein.FOUT;
            }
            case OUTPUT_ORDER, RULE_ORDER, COLLECT, SUM, COUNT, MIN, MAX -> {
                return raak == kandidaat ? verzameling(new long[] {raak}) : Domein.FOUT;
            }
        }
        throw new IllegalStateException();
    }

    /// As for a small table, one word after the other.
    int uitkomst(long[] raak, long[] kandidaat) {
        if (trefwijze().verzamelt()) {
            return Arrays.equals(raak, kandidaat) ? verzameling(raak) : Domein.FOUT;
        }
        int een = -1;
        for (int w = 0; w < woorden; w++) {
            for (long rest = kandidaat[w]; rest != 0; rest &= rest - 1) {
                int deze = soort[w * 64 + Long.numberOfTrailingZeros(rest)];
                boolean zeker = (Long.lowestOneBit(rest) & raak[w]) != 0;
                if (!zeker || een >= 0 && (trefwijze() == Trefwijze.UNIQUE || deze != een)) {
                    return Domein.FOUT;
                }
                een = deze;
                if (trefwijze() == Trefwijze.FIRST || trefwijze() == Trefwijze.PRIORITY) {
                    return klasseVanSoort[een];
                }
            }
        }
        return een < 0 ? geen : klasseVanSoort[een];
    }

    private int verzameling(long[] raak) {
        if (vrijeLijst) {
            return isLeeg(raak) ? Domein.NIETS : LIJST;
        }
        return domein.klasse(waarde(raak));
    }

    private static boolean isLeeg(long[] raak) {
        for (long w : raak) {
            if (w != 0) {
                return false;
            }
        }
        return true;
    }

    /// What a table that gathers gives for these rules.
    Object waarde(long[] raak) {
        var waarden = new ArrayList<Object>();
        for (int w = 0; w < raak.length; w++) {
            for (long rest = raak[w]; rest != 0; rest &= rest - 1) {
                waarden.add(soorten.get(soort[w * 64 + Long.numberOfTrailingZeros(rest)]));
            }
        }
        return trefwijze().geeftLijst() ? waarden.isEmpty() ? null : waarden : opgeteld(waarden);
    }

    private Object opgeteld(List<Object> waarden) {
        if (trefwijze() == Trefwijze.COUNT) {
            return new BigDecimal(waarden.size());
        }
        if (waarden.isEmpty() || !waarden.stream().allMatch(w -> w instanceof BigDecimal)) {
            return null;
        }
        var getallen = waarden.stream().map(w -> (BigDecimal) w);
        return switch (trefwijze()) {
            case SUM -> getallen.reduce(BigDecimal.ZERO, BigDecimal::add);
            case MIN -> getallen.min(BigDecimal::compareTo).orElse(null);
            case MAX -> getallen.max(BigDecimal::compareTo).orElse(null);
            default -> throw new IllegalStateException();
        };
    }

    /// Whether two sets of rules give the same list.
    boolean zelfdeLijst(long links, long rechts) {
        while (links != 0 && rechts != 0) {
            if (soort[Long.numberOfTrailingZeros(links)] != soort[Long.numberOfTrailingZeros(rechts)]) {
                return false;
            }
            links &= links - 1;
            rechts &= rechts - 1;
        }
        return links == rechts;
    }
}

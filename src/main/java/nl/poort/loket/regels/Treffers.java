package nl.poort.loket.regels;

/// Which rules of a table gave its outcome.
final class Treffers {
    private Treffers() {}

    /// The rules that surely apply; when it is not sure which, those of the first way it can be: all ways give the
    /// same outcome.
    static long[] van(Bittabel t, Stand stand) {
        var raak = new long[t.woorden];
        boolean bekend = true;
        for (int k : t.kolom) {
            bekend &= stand.klasse[k] >= 0;
        }
        if (bekend) {
            for (int w = 0; w < t.woorden; w++) {
                raak[w] = t.kandidaat(w, stand.klasse);
            }
        } else {
            stand.toestanden.bereken(t, stand.mogelijk, new long[t.klassen() + 63 >>> 6]);
            if (stand.toestanden.aantal() > 0) {
                raak[0] = stand.toestanden.kandidaat(0);
            } else {
                Ruim.zeker(t, stand.mogelijk, raak);
            }
        }
        if (t.trefwijze() == Trefwijze.FIRST || t.trefwijze() == Trefwijze.PRIORITY) {
            alleenEerste(raak);
        }
        return raak;
    }

    private static void alleenEerste(long[] raak) {
        boolean gehad = false;
        for (int w = 0; w < raak.length; w++) {
            raak[w] = gehad ? 0 : Long.lowestOneBit(raak[w]);
            gehad |= raak[w] != 0;
        }
    }
}

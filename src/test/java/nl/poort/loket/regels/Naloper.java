package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.poort.loket.regels.feel.Feellezer;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.loket.regels.feel.Rekenaar;

/// Reckons a rule file the slow way, rule by rule and cell by cell from its text: what the compiled rules must equal.
final class Naloper {
    static final Object FOUT = "tegenspraak";

    private final Regelbestand bestand;
    private final Map<String, Object> antwoorden;
    private final Map<String, Object> bekend = new HashMap<>();

    Naloper(Regelbestand bestand, Map<String, Object> antwoorden) {
        this.bestand = bestand;
        this.antwoorden = antwoorden;
    }

    Object uitkomst() {
        return waarde(bestand.top());
    }

    private Object waarde(String id) {
        for (var g : bestand.gegevens()) {
            if (g.id().equals(id)) {
                return antwoorden.get(g.vraag());
            }
        }
        if (!bekend.containsKey(id)) {
            bekend.put(
                    id,
                    beslis(bestand.beslissingen().stream()
                            .filter(b -> b.id().equals(id))
                            .findFirst()
                            .orElseThrow()));
        }
        return bekend.get(id);
    }

    private Object beslis(Beslissing b) {
        var namen = new HashMap<String, Object>();
        for (var id : b.vereist()) {
            var naam = bestand.gegevens().stream()
                    .filter(g -> g.id().equals(id))
                    .map(Gegeven::naam)
                    .findFirst()
                    .orElseGet(() -> bestand.beslissingen().stream()
                            .filter(d -> d.id().equals(id))
                            .map(Beslissing::naam)
                            .findFirst()
                            .orElseThrow());
            namen.put(Namen.gewoon(naam), waarde(id));
        }
        return b.inhoud() instanceof Inhoud.Tabel tabel ? tabel(tabel, namen) : null;
    }

    private static Object tabel(Inhoud.Tabel tabel, Map<String, Object> namen) {
        var treffers = new ArrayList<Object>();
        for (var regel : tabel.regels()) {
            boolean past = true;
            boolean fout = false;
            for (int k = 0; k < tabel.kolommen().size(); k++) {
                var toets = Feellezer.toets(regel.cellen().get(k), Namen.GEEN);
                var waarde = namen.get(Namen.gewoon(tabel.kolommen().get(k).tekst()));
                if (waarde == FOUT) {
                    fout |= !regel.cellen().get(k).equals("-");
                } else {
                    past &= Boolean.TRUE.equals(Rekenaar.toets(toets, waarde, n -> null));
                }
            }
            if (past) {
                treffers.add(fout ? FOUT : uitkomst(tabel, regel));
            }
        }
        return verenig(tabel.trefwijze(), treffers);
    }

    private static Object uitkomst(Inhoud.Tabel tabel, Inhoud.Regel regel) {
        var delen = new LinkedHashMap<String, Object>();
        for (int u = 0; u < regel.uitkomsten().size(); u++) {
            delen.put(
                    tabel.uitgangen().get(u).naam(),
                    Rekenaar.reken(Feellezer.expressie(regel.uitkomsten().get(u), Namen.GEEN), null, n -> null));
        }
        return delen.size() == 1 ? delen.values().iterator().next() : delen;
    }

    private static Object verenig(Trefwijze wijze, List<Object> treffers) {
        if (treffers.isEmpty()) {
            return wijze == Trefwijze.COUNT ? BigDecimal.ZERO : null;
        }
        if (wijze == Trefwijze.FIRST) {
            return treffers.getFirst();
        }
        if (treffers.contains(FOUT)
                || wijze == Trefwijze.UNIQUE && treffers.size() > 1
                || wijze == Trefwijze.ANY && new LinkedHashSet<>(treffers).size() > 1) {
            return FOUT;
        }
        return wijze == Trefwijze.ANY || wijze == Trefwijze.UNIQUE ? treffers.getFirst() : treffers;
    }
}

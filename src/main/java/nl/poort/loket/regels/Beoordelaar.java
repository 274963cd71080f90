package nl.poort.loket.regels;

import java.util.Map;
import nl.poort.loket.regels.feel.Rekenaar;

/// The shortest way from all answers to the outcome: no conversation, nothing left open, and hardly a byte made.
///
/// For one thread at a time. What is not answered counts as empty; an answer that does not fit its question too.
public final class Beoordelaar {
    private final Regels regels;
    private final int vragen;
    private final int[] klasse;
    private final Object[] waarde;
    private final Uitkomst[] uitkomsten;
    private final Uitkomst[] lijsten;

    Beoordelaar(Regels regels) {
        this.regels = regels;
        this.vragen = regels.vragen().size();
        this.klasse = new int[regels.knopen.size()];
        this.waarde = new Object[klasse.length];
        var tabel = regels.tabellen[regels.top];
        boolean vrij = tabel != null && tabel.isVrijeLijst();
        this.uitkomsten = new Uitkomst[vrij ? 0 : regels.domeinen[regels.top].klassen()];
        this.lijsten = new Uitkomst[vrij ? tabel.soort.length : 0];
    }

    /// @param antwoorden by the id of the question, each as a rule knows it
    public Uitkomst beoordeel(Map<String, Object> antwoorden) {
        for (int v = 0; v < vragen; v++) {
            var vraag = regels.bestand().vragen().get(v);
            var antwoord = antwoorden.get(vraag.id());
            zet(
                    v,
                    antwoord == null && vraag.soort() == Vraagsoort.VAST
                            ? vraag.vast().waarde()
                            : antwoord);
        }
        return beslis();
    }

    /// @param antwoorden in the order of the questions in the file
    public Uitkomst beoordeel(Object[] antwoorden) {
        for (int v = 0; v < vragen; v++) {
            zet(v, antwoorden[v]);
        }
        return beslis();
    }

    private void zet(int v, Object antwoord) {
        waarde[v] = antwoord;
        klasse[v] = Math.max(Domein.NIETS, regels.domeinen[v].klasse(antwoord));
    }

    private Uitkomst beslis() {
        for (int i = vragen; i < klasse.length; i++) {
            var tabel = regels.tabellen[i];
            klasse[i] = tabel == null ? reken(i, (Knoop.Som) regels.knopen.get(i)) : tabel.klasse(klasse);
        }
        int k = klasse[regels.top];
        if (k == Domein.FOUT) {
            return new Uitkomst.Tegenspraak(eersteFout());
        }
        if (k == Domein.NIETS) {
            return Uitkomsten.GEEN;
        }
        return uitkomsten.length == 0 ? lijst() : vast(k);
    }

    private Uitkomst vast(int k) {
        if (regels.tabellen[regels.top] == null && regels.top >= vragen) {
            return new Uitkomst.Bepaald(waarde[regels.top]);
        }
        if (uitkomsten[k] == null) {
            uitkomsten[k] = new Uitkomst.Bepaald(regels.domeinen[regels.top].waarde(k));
        }
        return uitkomsten[k];
    }

    /// A list of one is the usual case, and is made once.
    private Uitkomst lijst() {
        var tabel = regels.tabellen[regels.top];
        if (tabel.woorden > 1) {
            var raak = new long[tabel.woorden];
            for (int w = 0; w < raak.length; w++) {
                raak[w] = tabel.raak(w, klasse);
            }
            return new Uitkomst.Bepaald(tabel.waarde(raak));
        }
        long raak = tabel.raak(0, klasse);
        if ((raak & raak - 1) != 0) {
            return new Uitkomst.Bepaald(tabel.waarde(new long[] {raak}));
        }
        int regel = Long.numberOfTrailingZeros(raak);
        if (lijsten[regel] == null) {
            lijsten[regel] = new Uitkomst.Bepaald(tabel.waarde(new long[] {raak}));
        }
        return lijsten[regel];
    }

    private int reken(int i, Knoop.Som som) {
        for (int n : som.nodig()) {
            if (klasse[n] == Domein.FOUT) {
                waarde[i] = null;
                return Domein.FOUT;
            }
        }
        waarde[i] = Rekenaar.reken(som.expressie(), null, this::waarde);
        return regels.domeinen[i].klasse(waarde[i]);
    }

    private Object waarde(int knoop) {
        return regels.tabellen[knoop] == null ? waarde[knoop] : regels.domeinen[knoop].waarde(klasse[knoop]);
    }

    private String eersteFout() {
        for (int i = vragen; i < klasse.length; i++) {
            if (klasse[i] == Domein.FOUT) {
                return regels.knopen.get(i).naam();
            }
        }
        throw new IllegalStateException();
    }
}

package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.poort.loket.regels.feel.Rekenaar;
import nl.poort.loket.regels.feel.Toets;
import nl.poort.techniek.Weigering;

/// Divides the values of every node in classes, and turns the tables into bits.
final class Bouwer {
    private static final long MEESTE_TOETSEN = 8_000_000;
    private static final int MEESTE_LIJSTEN = 200;

    private final String bestand;
    private final List<Knoop> knopen;
    private final int top;
    private final List<List<Toets>> gebruik = new ArrayList<>();
    private final Toestanden toestanden = new Toestanden();
    private long getoetst;

    final Domein[] domeinen;
    final Bittabel[] tabellen;
    /// What is possible for each node while nothing is answered, also with empty answers.
    final long[][] mogelijk;

    Bouwer(String bestand, List<Knoop> knopen, int top) {
        this.bestand = bestand;
        this.knopen = knopen;
        this.top = top;
        this.domeinen = new Domein[knopen.size()];
        this.tabellen = new Bittabel[knopen.size()];
        this.mogelijk = new long[knopen.size()][];
        knopen.forEach(k -> gebruik.add(new ArrayList<>()));
        for (var knoop : knopen) {
            if (knoop instanceof Knoop.Tabel tabel) {
                tabel.kolommen().forEach(k -> gebruik.get(k.knoop()).addAll(new LinkedHashSet<>(k.toetsen())));
            }
        }
        for (int i = 0; i < knopen.size(); i++) {
            bouw(i);
        }
    }

    private void bouw(int i) {
        switch (knopen.get(i)) {
            case Knoop.Invoer(var vraag) -> {
                domeinen[i] = Domeinen.van(vraag, atomen(i));
                mogelijk[i] = metNiets(domeinen[i].echte());
            }
            case Knoop.Som som -> {
                domeinen[i] = Domeinen.vanSom(atomen(i));
                mogelijk[i] = metNiets(domeinen[i].echte());
                if (som.nodig().stream().anyMatch(n -> (mogelijk[n][0] & 1L << Domein.FOUT) != 0)) {
                    mogelijk[i][0] |= 1L << Domein.FOUT;
                }
            }
            case Knoop.Tabel tabel -> tabel(i, tabel);
        }
    }

    private static long[] metNiets(long[] bits) {
        bits[0] |= 1L << Domein.NIETS;
        return bits;
    }

    private Set<Object> atomen(int i) {
        var atomen = new LinkedHashSet<Object>();
        for (var toets : gebruik.get(i)) {
            var deze = Atomen.van(toets);
            if (deze != null) {
                atomen.addAll(deze);
            }
        }
        return atomen;
    }

    private void tabel(int i, Knoop.Tabel tabel) {
        var kolom = tabel.kolommen().stream().mapToInt(Knoop.Kolom::knoop).toArray();
        var past = new long[kolom.length][];
        for (int k = 0; k < kolom.length; k++) {
            past[k] = past(tabel, tabel.kolommen().get(k));
        }
        var soorten = soorten(tabel);
        boolean verzamelt = tabel.bron().trefwijze().verzamelt();
        if (!verzamelt) {
            domeinen[i] = new Domein();
            soorten.waarden().forEach(domeinen[i]::voegToe);
            domeinen[i].voegToe(tabel.standaard());
        } else if (i != top) {
            domeinen[i] = lijsten(tabel, new Bittabel(tabel, kolom, past, soorten, null, true));
        }
        tabellen[i] = new Bittabel(tabel, kolom, past, soorten, domeinen[i], domeinen[i] == null);
        mogelijk[i] = new long[domeinen[i] == null ? 1 : domeinen[i].woorden()];
        toestanden.bereken(tabellen[i], mogelijk, mogelijk[i]);
    }

    private Bittabel.Soorten soorten(Knoop.Tabel tabel) {
        var nummers = new LinkedHashMap<Object, Integer>();
        var vanRegel = new int[tabel.uitkomsten().size()];
        for (int r = 0; r < vanRegel.length; r++) {
            var uitkomst = tabel.uitkomsten().get(tabel.volgorde().get(r));
            vanRegel[r] = nummers.computeIfAbsent(uitkomst, u -> nummers.size());
        }
        return new Bittabel.Soorten(new ArrayList<>(nummers.keySet()), vanRegel);
    }

    /// A gathered list that another decision uses: every list that can be, as long as they are few.
    private Domein lijsten(Knoop.Tabel tabel, Bittabel proef) {
        var domein = new Domein();
        toestanden.bereken(proef, mogelijk, new long[1]);
        if (toestanden.aantal() == 0 || toestanden.aantal() > MEESTE_LIJSTEN) {
            throw new Weigering(
                    "regels-geweigerd",
                    "In " + bestand + ", " + tabel.plek().plaats()
                            + ": deze lijst kan te veel vormen hebben om er verder mee te beslissen.");
        }
        for (int s = 0; s < toestanden.aantal(); s++) {
            domein.voegToe(proef.waarde(new long[] {toestanden.raak(s)}));
        }
        return domein;
    }

    /// For each class of this column the rules whose cell lets it pass.
    private long[] past(Knoop.Tabel tabel, Knoop.Kolom kolom) {
        var domein = domeinen[kolom.knoop()];
        if (domein == null) {
            throw new Weigering(
                    "regels-geweigerd",
                    "In " + bestand + ", " + tabel.plek().plaats()
                            + ": de uitkomst van het bestand wordt hier gebruikt.");
        }
        int woorden = Math.max(1, kolom.toetsen().size() + 63 >>> 6);
        var past = new long[domein.klassen() * woorden];
        var gedaan = new HashMap<Toets, long[]>();
        for (int r = 0; r < kolom.toetsen().size(); r++) {
            var klassen =
                    gedaan.computeIfAbsent(kolom.toetsen().get(tabel.volgorde().get(r)), t -> klassen(domein, t));
            for (int w = 0; w < klassen.length; w++) {
                for (long b = klassen[w]; b != 0; b &= b - 1) {
                    int klasse = w * 64 + Long.numberOfTrailingZeros(b);
                    past[klasse * woorden + (r >>> 6)] |= 1L << r;
                }
            }
        }
        eis(past.length, tabel);
        return past;
    }

    private void eis(long werk, Knoop.Tabel tabel) {
        getoetst += werk;
        if (getoetst > MEESTE_TOETSEN) {
            throw new Weigering(
                    "regels-geweigerd",
                    "In " + bestand + ", " + tabel.plek().plaats()
                            + ": er zijn te veel verschillende waarden en regels samen. Splits de tabel.");
        }
    }

    private long[] klassen(Domein domein, Toets toets) {
        var bits = new long[domein.woorden()];
        getoetst += domein.klassen();
        for (int k = 0; k < domein.klassen() && getoetst <= MEESTE_TOETSEN; k++) {
            boolean past = k == Domein.FOUT
                    ? toets instanceof Toets.Altijd
                    : Boolean.TRUE.equals(Rekenaar.toets(toets, domein.waarde(k), n -> null));
            if (past) {
                Toestanden.zet(bits, k);
            }
        }
        return bits;
    }
}

package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.loket.regels.feel.Rekenaar;

/// How far someone has come with the questions of a rule file. What is not answered is unknown: not false, not nothing.
///
/// For one conversation at a time; it can be used again after [#wisAlles].
public final class Stand {
    private static final Object ONBEANTWOORD = new Object();

    private final Regels regels;
    private final int vragen;
    /// What is possible for each node.
    final long[][] mogelijk;
    /// The class of each node, -1 while more than one is possible.
    final int[] klasse;
    private final Object[] waarde;
    private final long[] vuil;
    final Toestanden toestanden = new Toestanden();
    final Belang belang;

    Stand(Regels regels) {
        this.regels = regels;
        this.vragen = regels.vragen().size();
        int aantal = regels.knopen.size();
        this.mogelijk = new long[aantal][];
        for (int i = 0; i < aantal; i++) {
            mogelijk[i] = regels.begin[i].clone();
        }
        this.klasse = new int[aantal];
        this.waarde = new Object[aantal];
        this.vuil = new long[aantal + 63 >>> 6];
        this.belang = new Belang(regels, this);
        wisAlles();
    }

    /// The only class that is possible, or -1.
    static int enige(long[] bits) {
        int gevonden = -1;
        for (int w = 0; w < bits.length; w++) {
            long b = bits[w];
            if (b != 0) {
                if (gevonden >= 0 || (b & b - 1) != 0) {
                    return -1;
                }
                gevonden = w * 64 + Long.numberOfTrailingZeros(b);
            }
        }
        return gevonden;
    }

    public void wisAlles() {
        for (int v = 0; v < vragen; v++) {
            zetOnbekend(v);
            var vast = regels.vragen().get(v).vast().waarde();
            if (vast != null) {
                zet(v, vast);
            }
        }
        Arrays.fill(vuil, -1L);
    }

    /// @param antwoord as a rule knows it: text, truth, number, date, list of texts; null is an empty answer
    /// @throws nl.poort.techniek.Weigering when it does not fit the question
    public Stand antwoord(String vraag, Object antwoord) {
        int nummer = regels.nummer(vraag);
        return zet(nummer, Antwoorden.lees(regels.vragen().get(nummer), antwoord));
    }

    /// As [#antwoord], by the place of the question and with a value that fits it.
    public Stand zet(int vraag, Object antwoord) {
        waarde[vraag] = antwoord;
        int k = regels.domeinen[vraag].klasse(antwoord);
        Arrays.fill(mogelijk[vraag], 0);
        Toestanden.zet(mogelijk[vraag], k);
        klasse[vraag] = k;
        maakVuil(vraag);
        return this;
    }

    /// As if it was never asked.
    public Stand wis(String vraag) {
        zetOnbekend(regels.nummer(vraag));
        return this;
    }

    void zetOnbekend(int vraag) {
        waarde[vraag] = ONBEANTWOORD;
        System.arraycopy(regels.begin[vraag], 0, mogelijk[vraag], 0, mogelijk[vraag].length);
        klasse[vraag] = -1;
        maakVuil(vraag);
    }

    private void maakVuil(int vraag) {
        var gevolg = regels.gevolgen[vraag];
        for (int w = 0; w < vuil.length; w++) {
            vuil[w] |= gevolg[w];
        }
    }

    void bereken() {
        for (int w = 0; w < vuil.length; w++) {
            for (long b = vuil[w]; b != 0; b &= b - 1) {
                int i = w * 64 + Long.numberOfTrailingZeros(b);
                if (i >= vragen && i < klasse.length) {
                    bereken(i);
                }
            }
            vuil[w] = 0;
        }
    }

    private void bereken(int i) {
        if (regels.knopen.get(i) instanceof Knoop.Som som) {
            reken(i, som);
            return;
        }
        var tabel = regels.tabellen[i];
        for (int k : tabel.kolom) {
            if (klasse[k] < 0) {
                toestanden.bereken(tabel, mogelijk, mogelijk[i]);
                klasse[i] = enige(mogelijk[i]);
                return;
            }
        }
        zet(i, tabel.klasse(klasse));
    }

    private void zet(int i, int k) {
        Arrays.fill(mogelijk[i], 0);
        Toestanden.zet(mogelijk[i], k);
        klasse[i] = k;
    }

    private void reken(int i, Knoop.Som som) {
        boolean fout = false;
        for (int n : som.nodig()) {
            if (!isBekend(n)) {
                System.arraycopy(regels.begin[i], 0, mogelijk[i], 0, mogelijk[i].length);
                klasse[i] = -1;
                return;
            }
            fout |= klasse[n] == Domein.FOUT;
        }
        waarde[i] = fout ? null : Rekenaar.reken(som.expressie(), null, this::waarde);
        zet(i, fout ? Domein.FOUT : regels.domeinen[i].klasse(waarde[i]));
    }

    /// Whether its value is known; of a number a class is not enough to reckon with.
    boolean isBekend(int knoop) {
        return knoop < vragen ? waarde[knoop] != ONBEANTWOORD : klasse[knoop] >= 0;
    }

    Object waarde(int knoop) {
        return regels.tabellen[knoop] == null ? waarde[knoop] : regels.domeinen[knoop].waarde(klasse[knoop]);
    }

    public boolean isBeantwoord(String vraag) {
        return waarde[regels.nummer(vraag)] != ONBEANTWOORD;
    }

    public Map<String, Object> antwoorden() {
        var antwoorden = new LinkedHashMap<String, Object>();
        for (int v : regels.volgorde()) {
            if (waarde[v] != ONBEANTWOORD) {
                antwoorden.put(regels.vragen().get(v).id(), waarde[v]);
            }
        }
        return antwoorden;
    }

    public Uitkomst uitkomst() {
        bereken();
        return Uitkomsten.van(regels, this);
    }

    public boolean isBepaald() {
        bereken();
        return klasse[regels.top] >= 0;
    }

    /// The first question that still matters and that a person or the program must answer.
    public Optional<Regelvraag> volgende() {
        int eerste = belang.eerste();
        return eerste < 0 ? Optional.empty() : Optional.of(regels.vragen().get(eerste));
    }

    /// All questions whose answer can still change the outcome, in order; none once it is known.
    public List<Regelvraag> openVragen() {
        var open = new ArrayList<Regelvraag>();
        belang.loop(v -> open.add(regels.vragen().get(v)));
        return open;
    }

    public Regels regels() {
        return regels;
    }

    /// Why this is the outcome; empty while it is open.
    public List<Reden> redenen() {
        bereken();
        return new Uitleg(regels, this).redenen();
    }
}

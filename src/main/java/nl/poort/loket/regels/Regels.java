package nl.poort.loket.regels;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.poort.techniek.Weigering;

/// A rule file, compiled: immutable, and shared by everyone who is asked its questions.
public final class Regels {
    private final Regelbestand bestand;
    private final Map<String, Integer> nummers = new HashMap<>();
    private final int[] volgorde;
    final List<Knoop> knopen;
    final int top;
    final Domein[] domeinen;
    final Bittabel[] tabellen;
    /// What is possible for each node while nothing is answered.
    final long[][] begin;
    /// For each question the nodes that may change with it.
    final long[][] gevolgen;

    private Regels(Regelbestand bestand, Vertaler.Vertaling vertaling, Bouwer bouwer) {
        this.bestand = bestand;
        this.knopen = vertaling.knopen();
        this.top = vertaling.top();
        this.domeinen = bouwer.domeinen;
        this.tabellen = bouwer.tabellen;
        for (int v = 0; v < bestand.vragen().size(); v++) {
            nummers.put(bestand.vragen().get(v).id(), v);
        }
        this.volgorde = volgorde(bestand);
        this.gevolgen = Gevolgen.van(knopen, bestand.vragen().size());
        this.begin = bouwer.mogelijk.clone();
        boolean magLeeg = bestand.soort() == Regelsoort.INDIENINGSVEREISTEN;
        for (int v = 0; v < bestand.vragen().size(); v++) {
            var soort = bestand.vragen().get(v).soort();
            if (!magLeeg || soort == Vraagsoort.GEO || soort == Vraagsoort.BIJLAGE) {
                begin[v] = domeinen[v].echte();
            }
        }
    }

    /// @throws Weigering with the file, the decision and the cell of all that we do not know
    public static Regels lees(String bestand, byte[] inhoud) {
        return van(Sttr.lees(bestand, inhoud));
    }

    public static Regels van(Regelbestand bestand) {
        var vertaling = Vertaler.vertaal(bestand);
        return new Regels(bestand, vertaling, new Bouwer(bestand.bestand(), vertaling.knopen(), vertaling.top()));
    }

    /// Group by group, in the order that the author gave; what has no order comes last.
    private static int[] volgorde(Regelbestand bestand) {
        var groepen = new HashMap<String, Integer>();
        bestand.groepen().forEach(g -> groepen.put(g.id(), g.prioriteit()));
        return IntStream.range(0, bestand.vragen().size())
                .boxed()
                .sorted(Comparator.comparing((Integer v) ->
                                groepen.getOrDefault(bestand.vragen().get(v).groep(), Regelvraag.ACHTERAAN))
                        .thenComparing(v -> bestand.vragen().get(v).prioriteit()))
                .mapToInt(v -> v)
                .toArray();
    }

    public Regelbestand bestand() {
        return bestand;
    }

    public List<Regelvraag> vragen() {
        return bestand.vragen();
    }

    public Optional<Regelvraag> find(String vraag) {
        var nummer = nummers.get(vraag);
        return nummer == null ? Optional.empty() : Optional.of(vragen().get(nummer));
    }

    /// The place of a question, for who answers many.
    public int nummer(String vraag) {
        var nummer = nummers.get(vraag);
        if (nummer == null) {
            throw Weigering.onbekend("De vraag '" + vraag + "'");
        }
        return nummer;
    }

    int[] volgorde() {
        return volgorde;
    }

    /// A new conversation, with nothing answered but the constants.
    public Stand begin() {
        return new Stand(this);
    }

    /// For who has all answers and only wants the outcome, many times.
    public Beoordelaar beoordelaar() {
        return new Beoordelaar(this);
    }
}

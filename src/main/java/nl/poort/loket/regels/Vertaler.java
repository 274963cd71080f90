package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.poort.loket.regels.feel.Expressie;
import nl.poort.loket.regels.feel.Expressies;
import nl.poort.loket.regels.feel.Feelfout;
import nl.poort.loket.regels.feel.Feellezer;
import nl.poort.loket.regels.feel.Namen;

/// Makes nodes of the decisions that the outcome needs; whatever a decision uses comes before it.
///
/// A name is looked up among what the decision says it requires, as a whole. What cannot be understood is gathered and
/// refused together.
final class Vertaler {
    static final int ONBEKEND = -1;
    private static final int DIEPSTE = 200;
    private static final int MEESTE_KNOPEN = 20_000;

    private final Regelbestand bestand;
    private final Weigerlijst fouten;
    private final List<Knoop> knopen = new ArrayList<>();
    private final Map<String, Integer> vragen = new HashMap<>();
    private final Map<String, Gegeven> gegevens = new HashMap<>();
    private final Map<String, Beslissing> beslissingen = new HashMap<>();
    private final Map<String, Kennismodel> kennis = new HashMap<>();
    private final Map<String, Integer> klaar = new HashMap<>();
    private final Set<String> bezig = new HashSet<>();
    private int diepte;

    private Vertaler(Regelbestand bestand) {
        this.bestand = bestand;
        this.fouten = new Weigerlijst(bestand.bestand());
        for (var vraag : bestand.vragen()) {
            if (vragen.putIfAbsent(vraag.id(), knopen.size()) != null) {
                fouten.meld("uitvoeringsregel '" + vraag.id() + "'", "deze id staat er twee keer in");
            }
            knopen.add(new Knoop.Invoer(vraag));
        }
        bestand.gegevens().forEach(g -> gegevens.put(g.id(), g));
        bestand.beslissingen().forEach(b -> beslissingen.put(b.id(), b));
        bestand.kennismodellen().forEach(k -> kennis.put(k.id(), k));
    }

    /// @param top the number of the outcome
    record Vertaling(List<Knoop> knopen, int top, Map<String, Integer> beslissingen) {}

    static Vertaling vertaal(Regelbestand bestand) {
        var vertaler = new Vertaler(bestand);
        var top = vertaler.beslissing(vertaler.beslissingen.get(bestand.top()));
        vertaler.fouten.weiger();
        return new Vertaling(List.copyOf(vertaler.knopen), top, Map.copyOf(vertaler.klaar));
    }

    /// Where we are: what may be named here, and how this place is called.
    record Plek(String naam, String plaats, Beslissing beslissing, Namen namen, List<String> vereist) {
        Plek bij(String deel) {
            return new Plek(naam, plaats + ", " + deel, beslissing, namen, vereist);
        }
    }

    private int beslissing(Beslissing b) {
        var al = klaar.get(b.id());
        if (al != null) {
            return al;
        }
        var plaats = "beslissing '" + b.naam() + "'";
        if (!bezig.add(b.id())) {
            fouten.meld(plaats, "deze beslissing heeft zichzelf nodig");
            return ONBEKEND;
        }
        int nummer = dieper(
                plaats,
                () -> inhoud(
                        b.inhoud(), new Plek(b.naam(), plaats, b, new Namen(namen(b.vereist(), plaats)), b.vereist())));
        bezig.remove(b.id());
        klaar.put(b.id(), nummer);
        return nummer;
    }

    private int dieper(String plaats, IntSupplier werk) {
        if (++diepte > DIEPSTE) {
            diepte--;
            fouten.meld(plaats, "meer dan " + DIEPSTE + " beslissingen hebben elkaar op een rij nodig");
            return ONBEKEND;
        }
        try {
            return werk.getAsInt();
        } finally {
            diepte--;
        }
    }

    /// What this decision may use, by name.
    private Map<String, Integer> namen(List<String> vereist, String plaats) {
        var namen = new LinkedHashMap<String, Integer>();
        for (var id : vereist) {
            var gegeven = gegevens.get(id);
            var nodig = beslissingen.get(id);
            if (gegeven != null) {
                zet(namen, gegeven.naam(), vraag(gegeven), plaats);
            } else if (nodig != null) {
                zet(namen, nodig.naam(), beslissing(nodig), plaats);
            } else if (!kennis.containsKey(id)) {
                fouten.meld(plaats, "verwijst naar '" + id + "', en dat staat niet in dit bestand");
            }
        }
        return namen;
    }

    private void zet(Map<String, Integer> namen, String naam, int nummer, String plaats) {
        var al = namen.put(Namen.gewoon(naam), nummer);
        if (al != null && al != nummer) {
            fouten.meld(plaats, "gebruikt twee dingen die allebei '" + naam + "' heten");
        }
    }

    private int vraag(Gegeven gegeven) {
        var nummer = vragen.get(gegeven.vraag());
        if (nummer == null) {
            fouten.meld("gegeven '" + gegeven.naam() + "'", "hoort bij geen vraag (uitvoeringsregel)");
            return ONBEKEND;
        }
        return nummer;
    }

    private int inhoud(Inhoud inhoud, Plek plek) {
        try {
            return switch (inhoud) {
                case Inhoud.Formule formule -> formule(formule.tekst(), plek);
                case Inhoud.Aanroep aanroep -> aanroep(aanroep, plek);
                case Inhoud.Tabel tabel -> new Tabelvertaler(this, plek).vertaal(tabel);
            };
        } catch (Feelfout f) {
            fouten.meld(plek.plaats(), f.getMessage());
            return ONBEKEND;
        }
    }

    /// The number of what this text says: a thing by its name, or else something to be reckoned.
    int formule(String tekst, Plek plek) {
        var heel = plek.namen().find(tekst);
        if (heel.isPresent()) {
            return heel.getAsInt();
        }
        if (tekst.isBlank()) {
            throw new Feelfout("hier staat niets");
        }
        var expressie = Feellezer.expressie(tekst, plek.namen());
        if (Expressies.noemtDit(expressie)) {
            throw new Feelfout("hier staat een ?, en die hoort alleen in een cel");
        }
        return som(expressie, plek);
    }

    int som(Expressie expressie, Plek plek) {
        var nodig = List.copyOf(Expressies.namen(expressie));
        return nodig.contains(ONBEKEND) ? ONBEKEND : voegToe(new Knoop.Som(plek, expressie, nodig));
    }

    int voegToe(Knoop knoop) {
        if (knopen.size() >= MEESTE_KNOPEN) {
            throw new Feelfout("dit bestand heeft meer dan " + MEESTE_KNOPEN + " vragen en beslissingen");
        }
        knopen.add(knoop);
        return knopen.size() - 1;
    }

    Knoop knoop(int nummer) {
        return knopen.get(nummer);
    }

    void meld(String plaats, String zin) {
        fouten.meld(plaats, zin);
    }

    /// A call is a copy of what is called, with other values under its names.
    private int aanroep(Inhoud.Aanroep aanroep, Plek plek) {
        var naam = Namen.gewoon(aanroep.wat());
        var waarden = new LinkedHashMap<String, Integer>();
        aanroep.waarden().forEach((p, f) -> waarden.put(Namen.gewoon(p), formule(f.tekst(), plek)));
        for (var id : plek.vereist()) {
            var model = kennis.get(id);
            var nodig = beslissingen.get(id);
            if (model != null && Namen.gewoon(model.naam()).equals(naam)) {
                model.parameters().forEach(p -> waarden.putIfAbsent(Namen.gewoon(p), niets(plek)));
                return kopie(model.inhoud(), model.vereist(), waarden, plek);
            }
            if (nodig != null && Namen.gewoon(nodig.naam()).equals(naam)) {
                return waarden.isEmpty() ? beslissing(nodig) : kopie(nodig.inhoud(), nodig.vereist(), waarden, plek);
            }
        }
        throw new Feelfout("roept '" + aanroep.wat() + "' aan, en noemt dat niet als iets wat nodig is");
    }

    private int niets(Plek plek) {
        return som(new Expressie.Vast(null), plek);
    }

    private int kopie(Inhoud inhoud, List<String> vereist, Map<String, Integer> waarden, Plek plek) {
        return dieper(plek.plaats(), () -> {
            var namen = namen(vereist, plek.plaats());
            namen.putAll(waarden);
            return inhoud(inhoud, new Plek(plek.naam(), plek.plaats(), plek.beslissing(), new Namen(namen), vereist));
        });
    }
}

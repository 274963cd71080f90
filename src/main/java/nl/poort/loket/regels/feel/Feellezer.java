package nl.poort.loket.regels.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads a cell or an expression. What we do not know is a [Feelfout], never a guess.
public final class Feellezer {
    private static final int DIEPSTE = 60;
    private static final int MEESTE_BEWERKINGEN = 300;
    private static final Map<String, Teken> VERGELIJKEND = Map.of(
            "=", Teken.GELIJK,
            "!=", Teken.ONGELIJK,
            "<", Teken.KLEINER,
            "<=", Teken.HOOGSTENS,
            ">", Teken.GROTER,
            ">=", Teken.MINSTENS);
    private static final List<String> VERGELIJKEND_LANGSTE_EERST = List.of("!=", "<=", ">=", "=", "<", ">");

    private final Tekens in;
    private final Namen namen;
    private int diepte;
    private int bewerkingen;

    private Feellezer(Tekens in, Namen namen) {
        this.in = in;
        this.namen = namen;
    }

    /// What stands in the cell of a rule.
    public static Toets toets(String tekst, Namen namen) {
        var lezer = new Feellezer(new Tekens(tekst), namen);
        if (lezer.in.isOp() || lezer.in.neem("-") && lezer.in.isOp()) {
            return new Toets.Altijd();
        }
        lezer.in.terug(0);
        var toets = lezer.lijst();
        lezer.eisEinde();
        return toets;
    }

    public static Expressie expressie(String tekst, Namen namen) {
        var heel = namen.find(tekst);
        if (heel.isPresent()) {
            return new Expressie.Naam(heel.getAsInt());
        }
        var lezer = new Feellezer(new Tekens(tekst), namen);
        var expressie = lezer.lees();
        lezer.eisEinde();
        return expressie;
    }

    private void eisEinde() {
        if (!in.isOp()) {
            throw new Feelfout("dit begrijpt Poort niet: " + in.rest());
        }
    }

    private Toets lijst() {
        dieper();
        var toetsen = new ArrayList<Toets>();
        do {
            toetsen.add(toets());
        } while (in.neem(","));
        diepte--;
        return toetsen.size() == 1 ? toetsen.getFirst() : new Toets.EenVan(List.copyOf(toetsen));
    }

    private Toets toets() {
        for (var teken : VERGELIJKEND_LANGSTE_EERST) {
            if (in.neem(teken)) {
                return new Toets.Vergelijking(VERGELIJKEND.get(teken), som());
            }
        }
        var geheel = niet();
        if (geheel == null) {
            geheel = bereik();
        }
        if (geheel != null) {
            return geheel;
        }
        var expressie = lees();
        return Expressies.noemtDit(expressie)
                ? new Toets.Waar(expressie)
                : new Toets.Vergelijking(Teken.GELIJK, expressie);
    }

    /// `not(…)` as a whole; null when it is part of something else.
    private Toets niet() {
        int begin = in.plaats();
        if (in.neemWoord("not") && in.neem("(")) {
            var binnen = lijst();
            if (in.neem(")") && (in.isOp() || in.isNu(")") || in.isNu(","))) {
                return new Toets.Niet(binnen);
            }
        }
        in.terug(begin);
        return null;
    }

    /// `[1..5]`, `(1..5)`, `]1..5[` and all in between; null when it is something else.
    private Toets bereik() {
        int begin = in.plaats();
        boolean met = in.isNu("[");
        if (!in.neem("[") && !in.neem("(") && !in.neem("]")) {
            return null;
        }
        dieper();
        try {
            var van = som();
            if (in.neem("..")) {
                var tot = som();
                boolean metTot = in.isNu("]");
                if (!in.neem("]") && !in.neem(")") && !in.neem("[")) {
                    throw new Feelfout("een bereik eindigt met ] of ): " + in.rest());
                }
                return new Toets.Bereik(van, met, tot, metTot);
            }
        } catch (Feelfout f) {
            if (diepte >= DIEPSTE) {
                throw f;
            }
        } finally {
            diepte--;
        }
        in.terug(begin);
        return null;
    }

    private Expressie lees() {
        dieper();
        var uitkomst = of();
        diepte--;
        return uitkomst;
    }

    private void dieper() {
        if (++diepte > DIEPSTE) {
            throw new Feelfout("er staan te veel haakjes in elkaar");
        }
    }

    /// A chain of operations is as deep as it is long.
    private Expressie met(Teken teken, Expressie links, Expressie rechts) {
        if (++bewerkingen > MEESTE_BEWERKINGEN) {
            throw new Feelfout("er staan meer dan " + MEESTE_BEWERKINGEN + " bewerkingen in één cel");
        }
        return new Expressie.Som(teken, links, rechts);
    }

    private Expressie of() {
        var links = en();
        while (in.neemWoord("or")) {
            links = met(Teken.OF, links, en());
        }
        return links;
    }

    private Expressie en() {
        var links = vergelijking();
        while (in.neemWoord("and")) {
            links = met(Teken.EN, links, vergelijking());
        }
        return links;
    }

    private Expressie vergelijking() {
        var links = som();
        for (var teken : VERGELIJKEND_LANGSTE_EERST) {
            if (in.neem(teken)) {
                return met(VERGELIJKEND.get(teken), links, som());
            }
        }
        if (in.neemWoord("between")) {
            var van = som();
            if (!in.neemWoord("and")) {
                throw new Feelfout("na 'between' hoort 'and': " + in.rest());
            }
            return new Expressie.Getoetst(links, new Toets.Bereik(van, true, som(), true));
        }
        if (in.neemWoord("in")) {
            return new Expressie.Getoetst(links, in());
        }
        return links;
    }

    private Toets in() {
        var bereik = bereik();
        if (bereik != null) {
            return bereik;
        }
        if (in.neem("(")) {
            var toetsen = lijst();
            in.eis(")");
            return toetsen;
        }
        return toets();
    }

    private Expressie som() {
        var links = product();
        while (!in.isNu("->")) {
            if (in.neem("+")) {
                links = met(Teken.PLUS, links, product());
            } else if (in.neem("-")) {
                links = met(Teken.MIN, links, product());
            } else {
                return links;
            }
        }
        return links;
    }

    private Expressie product() {
        var links = macht();
        while (true) {
            if (!in.isNu("**") && in.neem("*")) {
                links = met(Teken.MAAL, links, macht());
            } else if (in.neem("/")) {
                links = met(Teken.DEEL, links, macht());
            } else {
                return links;
            }
        }
    }

    private Expressie macht() {
        var links = teken();
        while (in.neem("**")) {
            links = met(Teken.MACHT, links, teken());
        }
        return links;
    }

    private Expressie teken() {
        if (in.neem("-")) {
            dieper();
            var waarde = teken();
            diepte--;
            return waarde instanceof Expressie.Vast(BigDecimal getal)
                    ? new Expressie.Vast(getal.negate())
                    : new Expressie.Min(waarde);
        }
        return Kern.lees(in, namen, this::lees);
    }
}

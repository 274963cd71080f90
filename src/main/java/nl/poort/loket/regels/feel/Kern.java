package nl.poort.loket.regels.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what stands on its own: a constant, a name, a call, something in brackets, an `if`.
final class Kern {
    private static final List<String> ONBEKEND =
            List.of("for", "some", "every", "function", "instance of", "external", "return", "satisfies");

    private static final Expressie NIETS = new Expressie.Vast(null);

    private final Tekens in;
    private final Namen namen;
    private final Supplier<Expressie> dieper;

    private Kern(Tekens in, Namen namen, Supplier<Expressie> dieper) {
        this.in = in;
        this.namen = namen;
        this.dieper = dieper;
    }

    static Expressie lees(Tekens in, Namen namen, Supplier<Expressie> dieper) {
        return new Kern(in, namen, dieper).lees();
    }

    private Expressie lees() {
        if (in.isNu("\"")) {
            return new Expressie.Vast(in.tekst());
        }
        int begin = in.plaats();
        var naam = in.naam(namen);
        if (naam != null) {
            return new Expressie.Naam(namen.nummer(naam));
        }
        if (in.isCijfer()) {
            return new Expressie.Vast(in.getal());
        }
        if (in.neem("?")) {
            return new Expressie.Dit();
        }
        if (in.neem("(")) {
            var binnen = dieper.get();
            in.eis(")");
            return binnen;
        }
        if (in.neem("[")) {
            return lijst();
        }
        return woord().orElseThrow(() -> onbekend(begin));
    }

    private Feelfout onbekend(int begin) {
        in.terug(begin);
        if (in.isOp()) {
            return new Feelfout("er ontbreekt iets aan het einde");
        }
        for (var woord : ONBEKEND) {
            if (in.neemWoord(woord)) {
                in.terug(begin);
                return new Feelfout("Poort kent '" + woord + "' niet in een regel: " + in.rest());
            }
        }
        return new Feelfout("dit is geen waarde, en geen vraag of beslissing die hier is genoemd: " + in.rest());
    }

    private Expressie lijst() {
        var delen = new ArrayList<Expressie>();
        if (!in.neem("]")) {
            do {
                delen.add(dieper.get());
            } while (in.neem(","));
            in.eis("]");
        }
        return new Expressie.Lijst(List.copyOf(delen));
    }

    private Optional<Expressie> woord() {
        if (in.neemWoord("true")) {
            return Optional.of(new Expressie.Vast(true));
        }
        if (in.neemWoord("false")) {
            return Optional.of(new Expressie.Vast(false));
        }
        if (in.neemWoord("null")) {
            return Optional.of(NIETS);
        }
        if (in.neemWoord("if")) {
            var als = dieper.get();
            eisWoord("then");
            var dan = dieper.get();
            eisWoord("else");
            return Optional.of(new Expressie.Als(als, dan, dieper.get()));
        }
        return aanroep();
    }

    private void eisWoord(String woord) {
        if (!in.neemWoord(woord)) {
            throw new Feelfout("hier hoort '" + woord + "' te staan: " + in.rest());
        }
    }

    private Optional<Expressie> aanroep() {
        int begin = in.plaats();
        for (var functie : Functie.values()) {
            if (in.neemWoord(functie.naam()) && in.neem("(")) {
                var argumenten = new ArrayList<Expressie>();
                if (!in.neem(")")) {
                    do {
                        argumenten.add(dieper.get());
                    } while (in.neem(","));
                    in.eis(")");
                }
                return Optional.of(Expressies.aanroep(functie, argumenten));
            }
            in.terug(begin);
        }
        return Optional.empty();
    }
}

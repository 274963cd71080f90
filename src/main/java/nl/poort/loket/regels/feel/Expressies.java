package nl.poort.loket.regels.feel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What can be said about an expression without reckoning it.
public final class Expressies {
    private Expressies() {}

    /// A call of constants is reckoned at once, so that a wrong date is refused when the file is read.
    static Expressie aanroep(Functie functie, List<Expressie> argumenten) {
        if (argumenten.size() != functie.argumenten()) {
            throw new Feelfout(functie.naam() + "(…) krijgt " + functie.argumenten() + " waarde"
                    + (functie.argumenten() == 1 ? "" : "n") + ", en hier " + argumenten.size());
        }
        var aanroep = new Expressie.Aanroep(functie, List.copyOf(argumenten));
        if (!argumenten.stream().allMatch(a -> a instanceof Expressie.Vast)) {
            return aanroep;
        }
        var waarde = Rekenaar.reken(aanroep, null, n -> null);
        if (waarde == null && functie.ordinal() >= Functie.DATE.ordinal()) {
            throw new Feelfout("dit is geen goede waarde voor " + functie.naam() + "(…): "
                    + Waarden.tekst(((Expressie.Vast) argumenten.getFirst()).waarde()));
        }
        return new Expressie.Vast(waarde);
    }

    /// Reckoned at once when nothing has to be known for it.
    public static Expressie vouw(Expressie expressie) {
        if (expressie instanceof Expressie.Vast
                || noemtDit(expressie)
                || !namen(expressie).isEmpty()) {
            return expressie;
        }
        return new Expressie.Vast(Rekenaar.reken(expressie, null, n -> null));
    }

    public static boolean noemtDit(Expressie expressie) {
        boolean[] ja = {false};
        loop(expressie, e -> ja[0] |= e instanceof Expressie.Dit);
        return ja[0];
    }

    /// The numbers of the questions and decisions that it needs.
    public static Set<Integer> namen(Expressie expressie) {
        var namen = new TreeSet<Integer>();
        loop(expressie, e -> {
            if (e instanceof Expressie.Naam(int nummer)) {
                namen.add(nummer);
            }
        });
        return namen;
    }

    public static Set<Integer> namen(Toets toets) {
        var namen = new TreeSet<Integer>();
        loop(toets, e -> {
            if (e instanceof Expressie.Naam(int nummer)) {
                namen.add(nummer);
            }
        });
        return namen;
    }

    /// Every expression in it, itself first.
    public static void loop(Expressie expressie, Consumer<Expressie> zie) {
        zie.accept(expressie);
        switch (expressie) {
            case Expressie.Vast v -> {}
            case Expressie.Dit d -> {}
            case Expressie.Naam n -> {}
            case Expressie.Som(var teken, var links, var rechts) -> {
                loop(links, zie);
                loop(rechts, zie);
            }
            case Expressie.Min(var waarde) -> loop(waarde, zie);
            case Expressie.Als(var voorwaarde, var dan, var anders) -> {
                loop(voorwaarde, zie);
                loop(dan, zie);
                loop(anders, zie);
            }
            case Expressie.Aanroep(var functie, var argumenten) -> argumenten.forEach(a -> loop(a, zie));
            case Expressie.Lijst(var delen) -> delen.forEach(d -> loop(d, zie));
            case Expressie.Getoetst(var waarde, var toets) -> {
                loop(waarde, zie);
                loop(toets, zie);
            }
        }
    }

    public static void loop(Toets toets, Consumer<Expressie> zie) {
        switch (toets) {
            case Toets.Altijd a -> {}
            case Toets.Niet(var binnen) -> loop(binnen, zie);
            case Toets.EenVan(var toetsen) -> toetsen.forEach(t -> loop(t, zie));
            case Toets.Vergelijking(var teken, var met) -> loop(met, zie);
            case Toets.Bereik(var van, var metVan, var tot, var metTot) -> {
                loop(van, zie);
                loop(tot, zie);
            }
            case Toets.Waar(var expressie) -> loop(expressie, zie);
        }
    }
}

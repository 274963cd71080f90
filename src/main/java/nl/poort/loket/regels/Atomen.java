package nl.poort.loket.regels;

import java.util.HashSet;
import java.util.Set;
import nl.poort.loket.regels.feel.Expressie;
import nl.poort.loket.regels.feel.Functie;
import nl.poort.loket.regels.feel.Teken;
import nl.poort.loket.regels.feel.Toets;

/// The values that a test names, when it does nothing but compare with them.
final class Atomen {
    private final Set<Object> waarden = new HashSet<>();
    private boolean simpel = true;

    private Atomen() {}

    /// @return the values, or null when the test does more than compare its value with constants
    static Set<Object> van(Toets toets) {
        var atomen = new Atomen();
        atomen.toets(toets);
        return atomen.simpel ? atomen.waarden : null;
    }

    private void toets(Toets toets) {
        switch (toets) {
            case Toets.Altijd a -> {}
            case Toets.Niet(var binnen) -> toets(binnen);
            case Toets.EenVan(var toetsen) -> toetsen.forEach(this::toets);
            case Toets.Vergelijking(var teken, var met) -> vergelijking(teken, met);
            case Toets.Bereik(var van, var metVan, var tot, var metTot) -> {
                vergelijking(Teken.KLEINER, van);
                vergelijking(Teken.KLEINER, tot);
            }
            case Toets.Waar(var expressie) -> waar(expressie);
        }
    }

    private void vergelijking(Teken teken, Expressie met) {
        boolean gelijk = teken == Teken.GELIJK || teken == Teken.ONGELIJK;
        switch (met) {
            case Expressie.Vast(var waarde) when waarde == null -> {}
            case Expressie.Vast(String s) when !gelijk -> simpel = false;
            case Expressie.Vast(var waarde) -> waarden.add(waarde);
            case Expressie.Lijst(var delen) when gelijk -> delen.forEach(d -> vergelijking(teken, d));
            default -> simpel = false;
        }
    }

    private void waar(Expressie expressie) {
        switch (expressie) {
            case Expressie.Vast(var waarde) when waarde == null || waarde instanceof Boolean -> {}
            case Expressie.Dit d -> waarden.add(true);
            case Expressie.Als(var als, var dan, var anders) -> {
                waar(als);
                waar(dan);
                waar(anders);
            }
            case Expressie.Aanroep(var functie, var argumenten)
            when functie == Functie.NOT -> argumenten.forEach(this::waar);
            case Expressie.Getoetst(Expressie.Dit d, var toets) -> toets(toets);
            case Expressie.Som(var teken, var links, var rechts)
            when teken == Teken.EN || teken == Teken.OF -> {
                waar(links);
                waar(rechts);
            }
            case Expressie.Som(var teken, Expressie.Dit d, var met)
            when isVergelijkend(teken) -> vergelijking(teken, met);
            case Expressie.Som(var teken, var met, Expressie.Dit d)
            when isVergelijkend(teken) -> vergelijking(teken, met);
            default -> simpel = false;
        }
    }

    private static boolean isVergelijkend(Teken teken) {
        return switch (teken) {
            case GELIJK, ONGELIJK, KLEINER, HOOGSTENS, GROTER, MINSTENS -> true;
            case PLUS, MIN, MAAL, DEEL, MACHT, EN, OF -> false;
        };
    }
}

package nl.poort.loket.regels.feel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/// Reckons an expression and tries a test, as the rule language says: what cannot be reckoned is null, never an error.
public final class Rekenaar {
    private static final MathContext PRECISIE = MathContext.DECIMAL128;
    private static final BigDecimal GROOTSTE_MACHT = new BigDecimal(999);

    private Rekenaar() {}

    /// @param dit the value of `?`
    /// @param namen the values of questions and decisions
    public static Object reken(Expressie expressie, Object dit, IntFunction<Object> namen) {
        return switch (expressie) {
            case Expressie.Vast(var waarde) -> waarde;
            case Expressie.Dit d -> dit;
            case Expressie.Naam(int nummer) -> namen.apply(nummer);
            case Expressie.Min(var waarde) -> reken(waarde, dit, namen) instanceof BigDecimal g ? g.negate() : null;
            case Expressie.Als(var als, var dan, var anders) ->
                reken(Boolean.TRUE.equals(reken(als, dit, namen)) ? dan : anders, dit, namen);
            case Expressie.Lijst(var delen) ->
                delen.stream().map(d -> reken(d, dit, namen)).toList();
            case Expressie.Getoetst(var waarde, var toets) -> toets(toets, reken(waarde, dit, namen), namen);
            case Expressie.Aanroep(var functie, var argumenten) ->
                Functies.roep(
                        functie,
                        argumenten.stream().map(a -> reken(a, dit, namen)).toArray());
            case Expressie.Som(var teken, var links, var rechts) ->
                som(teken, reken(links, dit, namen), reken(rechts, dit, namen));
        };
    }

    private static Object som(Teken teken, Object links, Object rechts) {
        return switch (teken) {
            case EN -> en(links, rechts);
            case OF -> of(links, rechts);
            case PLUS, MIN, MAAL, DEEL, MACHT -> bereken(teken, links, rechts);
            case GELIJK, ONGELIJK, KLEINER, HOOGSTENS, GROTER, MINSTENS -> vergelijk(teken, links, rechts);
        };
    }

    private static Boolean en(Object links, Object rechts) {
        if (Boolean.FALSE.equals(links) || Boolean.FALSE.equals(rechts)) {
            return false;
        }
        return Boolean.TRUE.equals(links) && Boolean.TRUE.equals(rechts) ? true : null;
    }

    private static Boolean of(Object links, Object rechts) {
        if (Boolean.TRUE.equals(links) || Boolean.TRUE.equals(rechts)) {
            return true;
        }
        return Boolean.FALSE.equals(links) && Boolean.FALSE.equals(rechts) ? false : null;
    }

    private static Object bereken(Teken teken, Object links, Object rechts) {
        if (links instanceof BigDecimal a && rechts instanceof BigDecimal b) {
            return getal(teken, a, b);
        }
        if (teken == Teken.PLUS && links instanceof String a && rechts instanceof String b) {
            return a.concat(b);
        }
        if (rechts instanceof TemporalAmount duur && (teken == Teken.PLUS || teken == Teken.MIN)) {
            return Waarden.verschuif(links, duur, teken == Teken.PLUS);
        }
        return null;
    }

    private static BigDecimal getal(Teken teken, BigDecimal a, BigDecimal b) {
        try {
            return switch (teken) {
                case PLUS -> a.add(b, PRECISIE);
                case MIN -> a.subtract(b, PRECISIE);
                case MAAL -> a.multiply(b, PRECISIE);
                case DEEL -> b.signum() == 0 ? null : a.divide(b, PRECISIE);
                default ->
                    b.abs().compareTo(GROOTSTE_MACHT) > 0
                                    || b.stripTrailingZeros().scale() > 0
                            ? null
                            : a.pow(b.intValue(), PRECISIE);
            };
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /// True, false, or null when these two cannot be compared.
    static Boolean vergelijk(Teken teken, Object links, Object rechts) {
        if (teken == Teken.GELIJK) {
            return gelijk(links, rechts);
        }
        if (teken == Teken.ONGELIJK) {
            var gelijk = gelijk(links, rechts);
            return gelijk == null ? null : !gelijk;
        }
        var orde = Waarden.orde(links, rechts);
        if (orde.isEmpty()) {
            return null;
        }
        int verschil = orde.getAsInt();
        return switch (teken) {
            case KLEINER -> verschil < 0;
            case HOOGSTENS -> verschil <= 0;
            case GROTER -> verschil > 0;
            default -> verschil >= 0;
        };
    }

    /// A list beside a single value is a set: equal when the value is in it.
    private static Boolean gelijk(Object links, Object rechts) {
        if (links == null || rechts == null) {
            return links == rechts;
        }
        if (links instanceof Collection<?> a && rechts instanceof Collection<?> b) {
            return a.size() == b.size() && a.containsAll(b) && b.containsAll(a);
        }
        if (links instanceof Collection<?> a) {
            return a.stream().anyMatch(x -> Boolean.TRUE.equals(gelijk(x, rechts)));
        }
        if (rechts instanceof Collection<?> b) {
            return b.stream().anyMatch(x -> Boolean.TRUE.equals(gelijk(links, x)));
        }
        return Waarden.gelijk(links, rechts);
    }

    /// True, false, or null when it cannot be said; only true lets a rule apply.
    public static Boolean toets(Toets toets, Object waarde, IntFunction<Object> namen) {
        return switch (toets) {
            case Toets.Altijd a -> true;
            case Toets.Niet(var binnen) -> {
                var uitkomst = toets(binnen, waarde, namen);
                yield uitkomst == null ? null : !uitkomst;
            }
            case Toets.EenVan(var toetsen) -> eenVan(toetsen, waarde, namen);
            case Toets.Vergelijking(var teken, var met) -> vergelijk(teken, waarde, reken(met, waarde, namen));
            case Toets.Bereik(var van, var metVan, var tot, var metTot) ->
                en(
                        vergelijk(metVan ? Teken.MINSTENS : Teken.GROTER, waarde, reken(van, waarde, namen)),
                        vergelijk(metTot ? Teken.HOOGSTENS : Teken.KLEINER, waarde, reken(tot, waarde, namen)));
            case Toets.Waar(var expressie) -> reken(expressie, waarde, namen) instanceof Boolean b ? b : null;
        };
    }

    private static Boolean eenVan(List<Toets> toetsen, Object waarde, IntFunction<Object> namen) {
        Boolean uitkomst = false;
        for (var toets : toetsen) {
            uitkomst = of(uitkomst, toets(toets, waarde, namen));
        }
        return uitkomst;
    }
}

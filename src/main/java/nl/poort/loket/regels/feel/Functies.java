package nl.poort.loket.regels.feel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BiPredicate;

/// What each function does; null where its values are of another kind.
final class Functies {
    private Functies() {}

    static Object roep(Functie functie, Object[] waarden) {
        var een = waarden[0];
        return switch (functie) {
            case NOT -> een instanceof Boolean b ? !b : null;
            case CONTAINS -> over(een, waarden[1], String::contains);
            case STARTS_WITH -> over(een, waarden[1], String::startsWith);
            case ENDS_WITH -> over(een, waarden[1], String::endsWith);
            case LIST_CONTAINS ->
                een instanceof Collection<?> lijst
                        ? lijst.stream().anyMatch(x -> x != null && Boolean.TRUE.equals(Waarden.gelijk(x, waarden[1])))
                        : null;
            case STRING_LENGTH -> een instanceof String s ? new BigDecimal(s.codePointCount(0, s.length())) : null;
            case UPPER_CASE -> een instanceof String s ? s.toUpperCase(Locale.ROOT) : null;
            case LOWER_CASE -> een instanceof String s ? s.toLowerCase(Locale.ROOT) : null;
            case DATE -> Waarden.datum(een);
            case TIME -> Waarden.tijd(een);
            case DATE_AND_TIME -> Waarden.moment(een);
            case DURATION -> Waarden.duur(een);
        };
    }

    /// A question with several answers is a list: one of them that passes is enough.
    private static Boolean over(Object een, Object twee, BiPredicate<String, String> proef) {
        if (!(twee instanceof String zoek)) {
            return null;
        }
        if (een instanceof Collection<?> lijst) {
            return lijst.stream().anyMatch(x -> x instanceof String s && proef.test(s, zoek));
        }
        return een instanceof String tekst ? proef.test(tekst, zoek) : null;
    }
}

package nl.poort.loket.regels.feel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.OptionalInt;
import java.util.function.Function;

/// The values a rule knows: text, number, truth, date, time, duration, list and nothing.
public final class Waarden {
    private static final int LANGSTE_DATUM = "2026-01-31".length();

    private Waarden() {}

    /// How a person reads it.
    public static String tekst(Object waarde) {
        return switch (waarde) {
            case null -> "leeg";
            case Boolean b -> b ? "ja" : "nee";
            case BigDecimal g -> g.toPlainString().replace('.', ',');
            default -> waarde.toString();
        };
    }

    /// Whether two values that are something are the same; null when they are of another kind.
    static Boolean gelijk(Object links, Object rechts) {
        if (links instanceof String a && rechts instanceof String b) {
            return a.equals(b) || Namen.gewoon(a).equals(Namen.gewoon(b));
        }
        if (links instanceof Boolean && rechts instanceof Boolean) {
            return links.equals(rechts);
        }
        var orde = orde(links, rechts);
        return orde.isEmpty() ? null : Boolean.valueOf(orde.getAsInt() == 0);
    }

    static OptionalInt orde(Object links, Object rechts) {
        return switch (links) {
            case BigDecimal a when rechts instanceof BigDecimal b -> OptionalInt.of(a.compareTo(b));
            case String a when rechts instanceof String b -> OptionalInt.of(a.compareTo(b));
            case LocalDate a when rechts instanceof LocalDate b -> OptionalInt.of(a.compareTo(b));
            case LocalTime a when rechts instanceof LocalTime b -> OptionalInt.of(a.compareTo(b));
            case LocalDateTime a when rechts instanceof LocalDateTime b -> OptionalInt.of(a.compareTo(b));
            case Duration a when rechts instanceof Duration b -> OptionalInt.of(a.compareTo(b));
            case Period a
            when rechts instanceof Period b -> OptionalInt.of(Long.compare(a.toTotalMonths(), b.toTotalMonths()));
            case null, default -> OptionalInt.empty();
        };
    }

    public static Object datum(Object van) {
        return switch (van) {
            case String s when s.strip().length() <= LANGSTE_DATUM -> lees(s, LocalDate::parse);
            case LocalDate d -> d;
            case LocalDateTime m -> m.toLocalDate();
            case null, default -> null;
        };
    }

    static Object tijd(Object van) {
        return switch (van) {
            case String s -> lees(s, LocalTime::parse);
            case LocalDateTime m -> m.toLocalTime();
            case null, default -> null;
        };
    }

    static Object moment(Object van) {
        return switch (van) {
            case String s
            when s.indexOf('T') < 0 -> lees(s, t -> LocalDate.parse(t).atStartOfDay());
            case String s -> lees(s, LocalDateTime::parse);
            case LocalDate d -> d.atStartOfDay();
            case LocalDateTime m -> m;
            case null, default -> null;
        };
    }

    /// Years and months are of another kind than days and hours.
    static Object duur(Object van) {
        if (!(van instanceof String s)) {
            return null;
        }
        return s.matches("-?P(\\d{1,6}Y)?(\\d{1,6}M)?") && s.length() > 2
                ? lees(s, Period::parse)
                : lees(s, Duration::parse);
    }

    private static <T> T lees(String tekst, Function<String, T> lezer) {
        try {
            return lezer.apply(tekst.strip());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    static Object verschuif(Object moment, TemporalAmount duur, boolean vooruit) {
        try {
            return switch (moment) {
                case LocalDate d
                when duur instanceof Duration dagen -> d.plusDays(vooruit ? dagen.toDays() : -dagen.toDays());
                case Temporal t -> vooruit ? t.plus(duur) : t.minus(duur);
                case Duration a when duur instanceof Duration b -> vooruit ? a.plus(b) : a.minus(b);
                case Period a when duur instanceof Period b -> (vooruit ? a.plus(b) : a.minus(b)).normalized();
                case null, default -> null;
            };
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}

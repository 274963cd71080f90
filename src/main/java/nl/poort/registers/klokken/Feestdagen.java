package nl.poort.registers.klokken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

/// The general holidays of the Algemene termijnenwet (art. 3) for any year. Decree days are data, not here.
public final class Feestdagen {
    private Feestdagen() {}

    /// Easter Sunday by the anonymous Gregorian algorithm; the letters are those of the algorithm.
    public static LocalDate pasen(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(jaar, n / 31, n % 31 + 1);
    }

    /// The 27th of April, or the 26th when that is a Sunday.
    public static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /// The holidays of a year with their names, in order; Good Friday is equated with them. Easter and Whit Sunday are
    /// left out: every Sunday is free already.
    public static Map<LocalDate, String> van(int jaar) {
        var pasen = pasen(jaar);
        var dagen = new TreeMap<LocalDate, String>();
        dagen.put(LocalDate.of(jaar, Month.JANUARY, 1), "Nieuwjaarsdag");
        dagen.put(pasen.minusDays(2), "Goede Vrijdag");
        dagen.put(pasen.plusDays(1), "Tweede Paasdag");
        dagen.put(koningsdag(jaar), "Koningsdag");
        dagen.put(LocalDate.of(jaar, Month.MAY, 5), "Bevrijdingsdag");
        dagen.merge(pasen.plusDays(39), "Hemelvaartsdag", (een, ander) -> een + " en " + ander);
        dagen.put(pasen.plusDays(50), "Tweede Pinksterdag");
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 25), "Eerste Kerstdag");
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 26), "Tweede Kerstdag");
        return dagen;
    }

    /// As [#van], without making the list: it is asked for every day that a clock passes.
    public static boolean isFeestdag(LocalDate dag) {
        int inMonth = dag.getDayOfMonth();
        boolean fixed = switch (dag.getMonth()) {
            case JANUARY -> inMonth == 1;
            case APRIL -> dag.equals(koningsdag(dag.getYear()));
            case MAY -> inMonth == 5;
            case DECEMBER -> inMonth == 25 || inMonth == 26;
            case FEBRUARY, MARCH, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER -> false;
        };
        return fixed || isAroundEaster(dag);
    }

    private static boolean isAroundEaster(LocalDate dag) {
        if (dag.getMonthValue() < 3 || dag.getMonthValue() > 6) {
            return false;
        }
        long after = dag.toEpochDay() - pasen(dag.getYear()).toEpochDay();
        return after == -2 || after == 1 || after == 39 || after == 50;
    }
}

package nl.poort.web.sturing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.poort.web.Taal;

/// Figures as people read them, and as long as their bar.
public final class Cijfertaal {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl"));

    private Cijfertaal() {}

    public static String duur(Duration duur) {
        return duur == null ? "–" : Taal.duur(duur);
    }

    /// `9 t/m 15 maart`, `30 maart t/m 5 april`.
    public static String week(LocalDate maandag) {
        var zondag = maandag.plusDays(6);
        var begin = maandag.getMonth() == zondag.getMonth() ? maandag.getDayOfMonth() + "" : DAG.format(maandag);
        return begin + " t/m " + DAG.format(zondag);
    }

    /// Length of a bar, 0 to 100, beside the longest one; never invisible when there is something.
    public static int lengte(Duration deel, Duration langste) {
        return lengte(deel == null ? 0 : deel.toSeconds(), langste.toSeconds());
    }

    public static int lengte(long deel, long langste) {
        return deel <= 0 || langste <= 0 ? 0 : (int) Math.clamp(Math.round(deel * 100.0 / langste), 1, 100);
    }

    public static int hoogste(Collection<Integer> aantallen) {
        return aantallen.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    public static String keer(int aantal) {
        return aantal == 0 ? "–" : aantal + "×";
    }

    /// Over the weeks, in words: `3, 5, 8`.
    public static String reeks(List<Integer> aantallen) {
        return String.join(", ", aantallen.stream().map(String::valueOf).toList());
    }
}

package nl.poort.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.poort.techniek.db.Tx;

/// Moments and durations as people say them in Dutch, seen from one moment.
///
/// @param nu the moment the page is made
public record Taal(Instant nu) {
    private static final List<String> DAGEN = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /// How near the end of a promise is: the colour, and the same in words.
    ///
    /// @param kleur one of `goed`, `let-op`, `te-laat`, `stil`
    public record Kloktekst(String tekst, String kleur) {}

    /// `vandaag 14:20`, `morgen 9:00`, `gisteren 16:05`, `wo 11 maart 17:00`; another year gets its number. A term that
    /// lasts until the end of a day is the day alone: nobody says "23:59".
    public String moment(Instant tijd) {
        if (tijd == null) {
            return "";
        }
        var lokaal = tijd.atZone(Tx.ZONE);
        var dag = dag(lokaal.toLocalDate());
        return isEindeVanDag(lokaal) ? dag : dag + " " + tijdstip(lokaal);
    }

    private static boolean isEindeVanDag(ZonedDateTime tijd) {
        return tijd.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(LocalTime.of(23, 59, 59));
    }

    /// The day alone: `vandaag`, `wo 11 maart`, `di 3 februari 2026`.
    public String dag(LocalDate dag) {
        if (dag == null) {
            return "";
        }
        var vandaag = nu.atZone(Tx.ZONE).toLocalDate();
        long verschil = dag.toEpochDay() - vandaag.toEpochDay();
        if (verschil >= -1 && verschil <= 1) {
            return verschil == 0 ? "vandaag" : verschil == 1 ? "morgen" : "gisteren";
        }
        var zonderJaar = DAGEN.get(dag.getDayOfWeek().getValue() - 1) + " " + dag.getDayOfMonth() + " "
                + MAANDEN.get(dag.getMonthValue() - 1);
        return dag.getYear() == vandaag.getYear() ? zonderJaar : zonderJaar + " " + dag.getYear();
    }

    public String dag(Instant tijd) {
        return tijd == null ? "" : dag(tijd.atZone(Tx.ZONE).toLocalDate());
    }

    /// `3 uur en 20 minuten`, `2 dagen en 4 uur`, `5 minuten`, `minder dan een minuut`.
    public static String duur(Duration duur) {
        var d = duur.abs();
        long dagen = d.toDays();
        int uren = d.toHoursPart();
        int minuten = d.toMinutesPart();
        if (dagen > 0) {
            return samen(dagen + (dagen == 1 ? " dag" : " dagen"), dagen < 7 && uren > 0 ? uren + " uur" : null);
        }
        var inMinuten = minuten == 1 ? "1 minuut" : minuten + " minuten";
        if (uren > 0) {
            return samen(uren + " uur", minuten > 0 ? inMinuten : null);
        }
        return minuten > 0 ? inMinuten : "minder dan een minuut";
    }

    /// `3 uur geleden` or `over 3 uur`.
    public String afstand(Instant tijd) {
        var verschil = Duration.between(nu, tijd);
        return verschil.isNegative() ? duur(verschil) + " geleden" : "over " + duur(verschil);
    }

    /// What is left of a promise that began at `start`: `nog 3 uur en 20 minuten`, or `2 uur te laat`.
    public Kloktekst klok(Instant start, Instant deadline) {
        if (deadline == null) {
            return new Kloktekst("geen afspraak", "stil");
        }
        var rest = Duration.between(nu, deadline);
        if (rest.isNegative() || rest.isZero()) {
            return new Kloktekst(duur(rest) + " te laat", "te-laat");
        }
        var heel = start == null ? Duration.ofDays(1) : Duration.between(start, deadline);
        boolean kort = rest.multipliedBy(4).compareTo(heel) <= 0 || rest.compareTo(Duration.ofHours(4)) <= 0;
        return new Kloktekst("nog " + duur(rest), kort ? "let-op" : "goed");
    }

    /// `2026-03-11T13:20:00Z`, for the `datetime` attribute of a `time` element.
    public static String iso(Instant tijd) {
        return tijd == null ? "" : tijd.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// Reads `2026-03-11` or `11-3-2026`.
    static LocalDate leesDatum(String tekst) {
        var delen = tekst.strip().split("[-/. ]");
        if (delen.length != 3) {
            throw new DateTimeException(tekst);
        }
        boolean jaarVoorop = delen[0].length() == 4;
        int jaar = Integer.parseInt(delen[jaarVoorop ? 0 : 2]);
        if (jaar < 1800 || jaar > 2200) {
            throw new DateTimeException(tekst);
        }
        return LocalDate.of(jaar, Integer.parseInt(delen[1]), Integer.parseInt(delen[jaarVoorop ? 2 : 0]));
    }

    private static String tijdstip(ZonedDateTime tijd) {
        return "%d:%02d".formatted(tijd.getHour(), tijd.getMinute());
    }

    private static String samen(String eerste, String tweede) {
        return tweede == null ? eerste : eerste + " en " + tweede;
    }
}

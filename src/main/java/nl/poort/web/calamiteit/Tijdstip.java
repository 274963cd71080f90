package nl.poort.web.calamiteit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.poort.techniek.db.Tx;

/// A date and time as a form sends it, or as somebody types it: `2026-05-21T16:30`, `21-5-2026 16:30`, `16:30` (today).
final class Tijdstip {
    private static final DateTimeFormatter GETYPT = DateTimeFormatter.ofPattern("d-M-uuuu H:mm");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H:mm");

    private Tijdstip() {}

    static Instant lees(String tekst, Instant nu) {
        var kaal = tekst.strip().replace('.', ':').replaceAll("\\s+", " ");
        var lokaal = kaal.contains("T")
                ? LocalDateTime.parse(kaal)
                : kaal.contains("-")
                        ? LocalDateTime.parse(kaal, GETYPT)
                        : LocalTime.parse(kaal, UUR).atDate(vandaag(nu));
        if (lokaal.getYear() < 1990 || lokaal.getYear() > 2200) {
            throw new DateTimeException(tekst);
        }
        return lokaal.atZone(Tx.ZONE).toInstant();
    }

    /// As the field wants it, to the minute.
    static String veld(Instant moment) {
        return moment.atZone(Tx.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static LocalDate vandaag(Instant nu) {
        return nu.atZone(Tx.ZONE).toLocalDate();
    }
}

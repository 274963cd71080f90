package nl.poort.registers.klokken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.techniek.db.Tx;

/// What the tests of the calendars share: the decree days that are seeded, and local moments.
final class Voorbeelden {
    static final Set<LocalDate> BESLUITDAGEN = Stream.of(
                    "2023-04-28",
                    "2023-05-19",
                    "2024-05-10",
                    "2024-12-27",
                    "2025-05-30",
                    "2026-01-02",
                    "2026-05-15",
                    "2027-05-07",
                    "2028-04-28",
                    "2028-05-26")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    static final Termijnenwet WET = new Termijnenwet(BESLUITDAGEN);
    static final Kalenders KALENDERS = new Kalenders(Kalender.standaard(), BESLUITDAGEN);

    private Voorbeelden() {}

    /// @param lokaal such as `2026-03-09T10:12`
    static Instant om(String lokaal) {
        return LocalDateTime.parse(lokaal).atZone(Tx.ZONE).toInstant();
    }

    static LocalDateTime lokaal(Instant moment) {
        return moment.atZone(Tx.ZONE).toLocalDateTime();
    }
}

package nl.poort.techniek.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import nl.poort.techniek.db.Tx;

/// Values as the standards write them.
final class Waarden {
    private Waarden() {}

    /// With or without a zone; without one it is the time of the Netherlands (gen-09).
    static Instant moment(String tekst) {
        try {
            return OffsetDateTime.parse(tekst).toInstant();
        } catch (DateTimeException e) {
            return tekst.length() == 10
                    ? java.time.LocalDate.parse(tekst).atStartOfDay(Tx.ZONE).toInstant()
                    : LocalDateTime.parse(tekst.replace(' ', 'T'))
                            .atZone(Tx.ZONE)
                            .toInstant();
        }
    }
}

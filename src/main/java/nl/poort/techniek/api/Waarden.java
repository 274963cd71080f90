package nl.poort.techniek.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Benoemd;

/// Values as the standards write them.
final class Waarden {
    private Waarden() {}

    /// With or without a zone; without one it is the time of the Netherlands (gen-09).
    static Instant moment(String tekst) {
        try {
            return OffsetDateTime.parse(tekst).toInstant();
        } catch (DateTimeException e) {
            return tekst.length() == 10
                    ? LocalDate.parse(tekst).atStartOfDay(Tx.ZONE).toInstant()
                    : LocalDateTime.parse(tekst.replace(' ', 'T'))
                            .atZone(Tx.ZONE)
                            .toInstant();
        }
    }

    /// A single value of a type that is no text, choice or link.
    ///
    /// @throws IllegalArgumentException or DateTimeException when the text is not of this type
    static Object ontleed(Class<?> type, String tekst) {
        if (type == LocalDate.class) {
            return LocalDate.parse(tekst);
        }
        if (type == Instant.class) {
            return moment(tekst);
        }
        if (type == Period.class) {
            return Period.parse(tekst);
        }
        if (type == UUID.class) {
            return UUID.fromString(tekst);
        }
        if (type == Integer.class) {
            return Integer.valueOf(tekst);
        }
        if (type == Long.class) {
            return Long.valueOf(tekst);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(tekst);
        }
        throw new IllegalStateException("no way to read " + type);
    }

    /// The one of a closed set that is named so outside.
    static Optional<Object> keuze(Class<?> type, String tekst) {
        return Arrays.stream(type.getEnumConstants())
                .filter(w -> Benoemd.naam((Enum<?>) w).equals(tekst))
                .map(w -> (Object) w)
                .findFirst();
    }

    static String keuzes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(w -> Benoemd.naam((Enum<?>) w))
                .collect(Collectors.joining(", "));
    }

    /// The day on which versions are read.
    static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw Weigering.veld("datumGeldigheid", "invalid", "Dit is geen datum");
        }
    }
}

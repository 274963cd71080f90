package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Benoemd;

/// Values as the standards write them.
final class Waarden {
    /// The longest number that is read, in characters.
    private static final int GETAL = 50;

    private Waarden() {}

    /// With or without a zone; without one it is the time of the Netherlands (gen-09).
    static Instant moment(String tekst) {
        return binnenGrenzen(instant(tekst).atOffset(ZoneOffset.UTC), OffsetDateTime::getYear)
                .toInstant();
    }

    private static Instant instant(String tekst) {
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

    static LocalDate datum(String tekst) {
        return binnenGrenzen(LocalDate.parse(tekst), LocalDate::getYear);
    }

    /// The years that every system can write down (RFC 3339).
    private static <T> T binnenGrenzen(T tijd, ToIntFunction<T> jaar) {
        if (jaar.applyAsInt(tijd) < 1 || jaar.applyAsInt(tijd) > 9999) {
            throw new DateTimeException("no year that can be written in four digits");
        }
        return tijd;
    }

    /// Forward, at most a thousand years: with more there are no dates to reckon with.
    private static Period duur(String tekst) {
        var duur = Period.parse(tekst);
        boolean terug = duur.getYears() < 0 || duur.getMonths() < 0 || duur.getDays() < 0;
        if (terug || duur.toTotalMonths() > 12_000 || duur.getDays() > 366_000) {
            throw new DateTimeException("too long, or back in time");
        }
        return duur;
    }

    /// A single value of a type that is no text, choice or link.
    ///
    /// @throws IllegalArgumentException or DateTimeException when the text is not of this type
    static Object ontleed(Class<?> type, String tekst) {
        if (type == LocalDate.class) {
            return datum(tekst);
        }
        if (type == Instant.class) {
            return moment(tekst);
        }
        if (type == Period.class) {
            return duur(tekst);
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
            return getal(tekst);
        }
        throw new IllegalStateException("no way to read " + type);
    }

    /// No power that takes a gigabyte to write out.
    private static BigDecimal getal(String tekst) {
        var getal = new BigDecimal(tekst);
        if (Math.abs((long) getal.precision() - getal.scale()) > 50 || getal.scale() > 50) {
            throw new NumberFormatException("too large or too small");
        }
        return getal;
    }

    /// Whether a database can keep all of it as it is: its names, its texts and its numbers.
    static boolean isOpTeSlaan(JsonNode node) {
        if (node.isTextual()) {
            return Veldfouten.isOpTeSlaan(node.textValue());
        }
        if (node.isFloatingPointNumber()) {
            // jsonb writes it out: what gets longer than a number may be could never be read again
            return Double.isFinite(node.doubleValue())
                    && node.decimalValue().toPlainString().length() <= GETAL;
        }
        for (var deel : node.properties()) {
            if (!Veldfouten.isOpTeSlaan(deel.getKey())) {
                return false;
            }
        }
        for (var deel : node) {
            if (!isOpTeSlaan(deel)) {
                return false;
            }
        }
        return true;
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
            return datum(tekst);
        } catch (DateTimeException e) {
            throw Weigering.veld("datumGeldigheid", "invalid", "Dit is geen datum");
        }
    }
}

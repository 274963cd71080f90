package nl.poort.techniek.db;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.techniek.Records;
import nl.poort.techniek.json.Json;

/// How one component of a record is kept in its column: texts, numbers, dates and ids as they are, a closed set by
/// name (or by rank when it is [Trapsgewijs]), a record of one text as that text, lists of texts and ids as arrays,
/// everything else as jsonb.
final class Kolom {
    final String component;
    final String naam;
    private final java.lang.reflect.Type generiek;
    private final Class<?> type;
    private final Class<?> binnen;
    private final boolean isReeks;
    private final boolean isJson;
    private final Lezer lezer;

    /// Decided once: a page of a hundred rows reads thousands of cells.
    @FunctionalInterface
    private interface Lezer {
        Object in(ResultSet rij, int plaats) throws SQLException;
    }

    Kolom(RecordComponent deel) {
        component = deel.getName();
        naam = component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        generiek = deel.getGenericType();
        type = deel.getType();
        binnen = List.class.isAssignableFrom(type)
                        && generiek instanceof java.lang.reflect.ParameterizedType p
                        && p.getActualTypeArguments()[0] instanceof Class<?> c
                ? c
                : null;
        isReeks = binnen == UUID.class || binnen == String.class || binnen != null && isSleutel(binnen);
        isJson = isJson();
        lezer = lezer();
    }

    /// A record that only names a text (a link).
    private static boolean isWoord(Class<?> type) {
        return isEnkel(type, String.class);
    }

    /// A record that only names an id (a reference).
    private static boolean isSleutel(Class<?> type) {
        return isEnkel(type, UUID.class);
    }

    private static boolean isEnkel(Class<?> type, Class<?> van) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == van;
    }

    private boolean isJson() {
        return !isReeks
                && !isWoord(type)
                && !isSleutel(type)
                && !type.isEnum()
                && !List.of(
                                String.class,
                                UUID.class,
                                Boolean.class,
                                boolean.class,
                                Integer.class,
                                int.class,
                                Long.class,
                                long.class,
                                BigDecimal.class,
                                LocalDate.class,
                                Instant.class,
                                Period.class)
                        .contains(type);
    }

    /// The placeholder, with the cast the driver needs.
    String plek() {
        if (isJson) {
            return "cast(? as jsonb)";
        }
        return isReeks ? "cast(? as " + (binnen == String.class ? "text[])" : "uuid[])") : "?";
    }

    /// The type of one value in the database.
    String sqlsoort() {
        var een = binnen == null ? type : binnen;
        if (een == UUID.class || isSleutel(een)) {
            return "uuid";
        }
        if (een == LocalDate.class) {
            return "date";
        }
        return Trapsgewijs.class.isAssignableFrom(een) ? "smallint" : "text";
    }

    /// As the driver takes it.
    Object uit(Object waarde) {
        if (isReeks) {
            return waarde == null ? "{}" : reeks((List<?>) waarde);
        }
        return isJson ? (waarde == null ? null : Json.write(waarde)) : enkel(waarde);
    }

    static Object enkel(Object waarde) {
        return switch (waarde) {
            case null -> null;
            case Trapsgewijs t -> t.ordinal();
            case Enum<?> e -> e.name();
            case Instant i -> i.atOffset(ZoneOffset.UTC);
            case Period p -> p.toString();
            case Record r
            when isWoord(r.getClass()) || isSleutel(r.getClass()) ->
                Records.vorm(r.getClass()).waarde(r, 0);
            default -> waarde;
        };
    }

    /// The text form of an array: every element quoted.
    static String reeks(List<?> waarden) {
        var tekst = new StringBuilder("{");
        for (var waarde : waarden) {
            if (tekst.length() > 1) {
                tekst.append(',');
            }
            tekst.append('"')
                    .append(String.valueOf(enkel(waarde)).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return tekst.append('}').toString();
    }

    /// A row, in the order of the columns.
    static Object[] lees(List<Kolom> kolommen, ResultSet rij) throws SQLException {
        var waarden = new Object[kolommen.size()];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = kolommen.get(i).in(rij, i + 1);
        }
        return waarden;
    }

    Object in(ResultSet rij, int plaats) throws SQLException {
        return lezer.in(rij, plaats);
    }

    private Lezer lezer() {
        if (isReeks) {
            return (rij, plaats) -> {
                var reeks = rij.getArray(plaats);
                var waarden = reeks == null ? List.of() : List.of((Object[]) reeks.getArray());
                return isSleutel(binnen)
                        ? waarden.stream().map(Kolom.vorm(binnen)).toList()
                        : waarden;
            };
        }
        if (isJson) {
            return tekst(tekst -> Json.read(tekst, generiek), binnen == null ? null : List.of());
        }
        if (type.isEnum()) {
            return uitEnum();
        }
        if (type == Instant.class) {
            return (rij, plaats) -> {
                var tijd = rij.getObject(plaats, OffsetDateTime.class);
                return tijd == null ? null : tijd.toInstant();
            };
        }
        if (type == String.class) {
            return ResultSet::getString;
        }
        if (type == Period.class) {
            return tekst(Period::parse, null);
        }
        if (isWoord(type)) {
            return tekst(vorm(type)::apply, null);
        }
        if (isSleutel(type)) {
            var vorm = vorm(type);
            return (rij, plaats) -> {
                var id = rij.getObject(plaats, UUID.class);
                return id == null ? null : vorm.apply(id);
            };
        }
        var gedoosd = gedoosd();
        return (rij, plaats) -> rij.getObject(plaats, gedoosd);
    }

    /// Makes the record of one component.
    private static Function<Object, Object> vorm(Class<?> type) {
        var vorm = Records.vorm(type.asSubclass(Record.class));
        return waarde -> vorm.maak(new Object[] {waarde});
    }

    private static Lezer tekst(Function<String, ?> lees, Object leeg) {
        return (rij, plaats) -> {
            var tekst = rij.getString(plaats);
            return tekst == null ? leeg : lees.apply(tekst);
        };
    }

    private Lezer uitEnum() {
        var waarden = type.getEnumConstants();
        if (Trapsgewijs.class.isAssignableFrom(type)) {
            return (rij, plaats) -> {
                int rang = rij.getInt(plaats);
                return rij.wasNull() ? null : waarden[rang];
            };
        }
        var opNaam = Arrays.stream(waarden)
                .collect(Collectors.toUnmodifiableMap(w -> ((Enum<?>) w).name(), Function.identity()));
        return tekst(
                naam -> {
                    var waarde = opNaam.get(naam);
                    if (waarde == null) {
                        throw new IllegalStateException(naam + " is not one of " + type);
                    }
                    return waarde;
                },
                null);
    }

    private Class<?> gedoosd() {
        if (type == boolean.class) {
            return Boolean.class;
        }
        if (type == int.class) {
            return Integer.class;
        }
        return type == long.class ? Long.class : type;
    }
}

package nl.poort.techniek.db;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads a row as a record, by the names of its columns: `volgende_stap` becomes `volgendeStap`.
///
/// As JDBI's `ConstructorMapper`, but which column belongs to which component is found out once per record and list of
/// columns, not in every query; and the types that are everywhere are read without asking for their mapper.
public final class Rijlezer<T> implements RowMapper<T> {
    private static final ClassValue<Rijlezer<?>> LEZERS = new ClassValue<>() {
        @Override
        protected Rijlezer<?> computeValue(Class<?> type) {
            return new Rijlezer<>(type);
        }
    };

    private final String naam;
    private final RecordComponent[] delen;
    private final Cel[] cellen;
    private final MethodHandle maak;
    private final Map<List<String>, int[]> plaatsen = new ConcurrentHashMap<>();

    /// How one value is read; null for a type whose mapper is asked of JDBI.
    private interface Cel {
        Object lees(ResultSet rs, int plaats) throws SQLException;
    }

    @SuppressWarnings("unchecked")
    public static <T> Rijlezer<T> van(Class<T> type) {
        return (Rijlezer<T>) LEZERS.get(type);
    }

    private Rijlezer(Class<T> type) {
        naam = type.getSimpleName();
        delen = type.getRecordComponents();
        cellen = Arrays.stream(delen).map(deel -> cel(deel.getType())).toArray(Cel[]::new);
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(delen).map(RecordComponent::getType).toArray(Class[]::new));
            maker.setAccessible(true);
            maak = MethodHandles.lookup()
                    .unreflectConstructor(maker)
                    .asSpreader(Object[].class, delen.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is not a record that can be made", e);
        }
    }

    @Override
    public T map(ResultSet rs, StatementContext ctx) throws SQLException {
        return specialize(rs, ctx).map(rs, ctx);
    }

    @Override
    public RowMapper<T> specialize(ResultSet rs, StatementContext ctx) throws SQLException {
        var plaats = plaatsen.computeIfAbsent(kolommen(rs), this::zoek);
        ColumnMapper<?>[] anders = new ColumnMapper<?>[delen.length];
        for (int i = 0; i < delen.length; i++) {
            if (cellen[i] == null) {
                anders[i] = mapper(delen[i].getGenericType(), ctx);
            }
        }
        return (rij, c) -> {
            Object[] waarden = new Object[delen.length];
            for (int i = 0; i < waarden.length; i++) {
                waarden[i] = cellen[i] == null ? anders[i].map(rij, plaats[i], c) : cellen[i].lees(rij, plaats[i]);
            }
            return maak(waarden);
        };
    }

    @SuppressWarnings("unchecked")
    private T maak(Object[] waarden) {
        try {
            return (T) maak.invokeExact(waarden);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> kolommen(ResultSet rs) throws SQLException {
        var meta = rs.getMetaData();
        int aantal = meta.getColumnCount();
        List<String> namen = new ArrayList<>(aantal);
        for (int i = 1; i <= aantal; i++) {
            namen.add(meta.getColumnLabel(i));
        }
        return namen;
    }

    /// For each component the number of its column.
    private int[] zoek(List<String> kolommen) {
        Map<String, Integer> nummers = new HashMap<>();
        for (int i = 0; i < kolommen.size(); i++) {
            nummers.putIfAbsent(zonderStreepjes(kolommen.get(i)), i + 1);
        }
        return Arrays.stream(delen)
                .mapToInt(deel -> {
                    var nummer = nummers.get(zonderStreepjes(deel.getName()));
                    if (nummer == null) {
                        throw new IllegalStateException(naam + "." + deel.getName() + " has no column in " + kolommen);
                    }
                    return nummer;
                })
                .toArray();
    }

    private static String zonderStreepjes(String naam) {
        return naam.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private ColumnMapper<?> mapper(Type type, StatementContext ctx) {
        return ctx.findColumnMapperFor(type)
                .orElseThrow(() -> new IllegalStateException(naam + ": no column can be read as " + type));
    }

    private static Cel cel(Class<?> type) {
        if (type.isEnum()) {
            return keuze(type);
        }
        return switch (type.getName()) {
            case "java.lang.String" -> ResultSet::getString;
            case "java.util.UUID" -> (rs, i) -> rs.getObject(i, UUID.class);
            case "java.time.Instant" -> Rijlezer::moment;
            case "int" -> ResultSet::getInt;
            case "long" -> ResultSet::getLong;
            case "boolean" -> ResultSet::getBoolean;
            default -> null;
        };
    }

    private static Instant moment(ResultSet rs, int plaats) throws SQLException {
        var tijd = rs.getObject(plaats, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    private static Cel keuze(Class<?> type) {
        Map<String, Object> namen = new HashMap<>();
        for (var waarde : type.getEnumConstants()) {
            namen.put(((Enum<?>) waarde).name(), waarde);
        }
        return (rs, i) -> {
            var tekst = rs.getString(i);
            var waarde = namen.get(tekst);
            if (waarde == null && tekst != null) {
                throw new IllegalStateException(tekst + " is not a " + type.getSimpleName());
            }
            return waarde;
        };
    }
}

package nl.poort;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/// Counts the round trips to the database: every statement and every commit, in order, with its text.
public final class Opdrachtenteller {
    private static final Set<String> UITVOEREN =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "executeLargeUpdate");

    private final List<String> gezien = Collections.synchronizedList(new ArrayList<>());

    /// The same source, counted.
    public DataSource tel(DataSource bron) {
        return wikkel(
                DataSource.class,
                bron,
                (naam, argumenten, antwoord) -> antwoord instanceof Connection c ? verbinding(c) : antwoord);
    }

    /// What was done since the last time this was asked.
    public List<String> nieuw() {
        synchronized (gezien) {
            var alles = List.copyOf(gezien);
            gezien.clear();
            return alles;
        }
    }

    private Connection verbinding(Connection echt) {
        return wikkel(Connection.class, echt, (naam, argumenten, antwoord) -> {
            if (naam.equals("commit") || naam.equals("rollback")) {
                gezien.add(naam);
            }
            if (antwoord instanceof PreparedStatement p) {
                var sql = ((String) argumenten[0]).replaceAll("\\s+", " ").strip();
                return wikkel(PreparedStatement.class, p, (wat, a, uit) -> noteer(wat, a, sql, uit));
            }
            return antwoord instanceof Statement s
                    ? wikkel(Statement.class, s, (wat, a, uit) -> noteer(wat, a, "", uit))
                    : antwoord;
        });
    }

    private Object noteer(String wat, Object[] argumenten, String sql, Object antwoord) {
        if (UITVOEREN.contains(wat)) {
            gezien.add(sql.isEmpty() && argumenten != null ? String.valueOf(argumenten[0]) : sql);
        }
        return antwoord;
    }

    private interface Na {
        Object zie(String naam, Object[] argumenten, Object antwoord);
    }

    private static <T> T wikkel(Class<T> soort, Object echt, Na na) {
        return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, (p, m, argumenten) -> {
            try {
                return na.zie(m.getName(), argumenten, m.invoke(echt, argumenten));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}

package nl.poort.techniek.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.poort.techniek.Weigering;

/// Reads back how the server is set. What it acknowledges must be on disk, else Poort does not start.
final class Serverkeuring {
    static final int OLDEST = 180_000;

    /// Run on every new connection: a server that was restarted with other settings gets no more work.
    static final String GUARD = """
            do $$
            begin
              if 'off' in (current_setting('fsync'), current_setting('synchronous_commit'),
                  current_setting('full_page_writes')) then
                raise exception 'onveilige database-instelling' using errcode = '55000';
              end if;
            end $$""";

    private Serverkeuring() {}

    static void keur(Connection connection) throws SQLException {
        var unsafe = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select name, setting from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
                        order by name""")) {
            while (rows.next()) {
                unsafe.add(rows.getString("name"));
            }
        }
        weigerOnveilig(unsafe);
        int version = number(connection, "select current_setting('server_version_num')::int");
        if (version < OLDEST) {
            throw new Weigering(
                    "database-te-oud",
                    "Poort heeft PostgreSQL 18 of nieuwer nodig; deze server heeft versie " + version / 10_000 + ".");
        }
    }

    private static void weigerOnveilig(List<String> unsafe) {
        if (!unsafe.isEmpty()) {
            throw new Weigering(
                    "database-onveilig",
                    "Poort start niet: de database staat zo ingesteld dat bevestigde gegevens verloren kunnen gaan ("
                            + String.join(
                                    ", ",
                                    unsafe.stream().map(name -> name + " = off").toList())
                            + "). Zet dit op 'on' en start opnieuw.");
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

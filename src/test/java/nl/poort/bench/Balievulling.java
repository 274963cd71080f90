package nl.poort.bench;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/// Fills the database of a running program with what a desk searches.
final class Balievulling {
    private static final int STAP = 100_000;

    private final Database database;
    private final UUID organisatie;

    Balievulling(Database database, UUID organisatie) {
        this.database = database;
        this.organisatie = organisatie;
    }

    /// @param kennis articles and products together, seven to three
    /// @param klanten customers, each with one contact
    void vul(int kennis, int klanten) {
        long begin = System.nanoTime();
        database.superuser().useTransaction(h -> {
            // the triggers that index work as their owner, who sees only what may be seen
            h.execute("select set_config('poort.organisatie', '*', true)");
            doe(h, BalievullingSql.ARTIKELEN, 1, kennis * 7 / 10);
            for (var sql : BalievullingSql.PRODUCTEN) {
                doe(h, sql, 1, kennis * 3 / 10);
            }
        });
        System.out.printf("(%d artikelen en producten na %d s)%n", kennis, seconden(begin));
        for (int van = 1; van <= klanten; van += STAP) {
            deel(van, Math.min(klanten, van + STAP - 1));
        }
        database.superuser().useHandle(h -> BalievullingSql.TABELLEN.forEach(t -> h.execute("vacuum analyze " + t)));
        System.out.printf("(%d klanten en contacten na %d s)%n", klanten, seconden(begin));
    }

    private void deel(int van, int tot) {
        database.superuser().useTransaction(h -> {
            h.execute("set local session_replication_role = replica");
            h.execute("drop table if exists nummers");
            doe(h, BalievullingSql.NUMMERS, van, tot);
            for (var sql : BalievullingSql.KLANTEN) {
                h.execute(sql);
            }
        });
    }

    private void doe(Handle h, String sql, int van, int tot) {
        h.createUpdate(sql)
                .bind("van", van)
                .bind("tot", tot)
                .bind("o", organisatie)
                .configure(SqlStatements.class, c -> c.setUnusedBindingAllowed(true))
                .execute();
    }

    private static long seconden(long begin) {
        return (System.nanoTime() - begin) / 1_000_000_000;
    }
}

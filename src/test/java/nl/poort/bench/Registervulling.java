package nl.poort.bench;

import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;

/// Fills the registers of a running program up to a number of cases with all that belongs to them, over a hundred
/// types.
final class Registervulling {
    private static final int STAP = 100_000;

    private final Database database;
    private final Typen typen;
    private int there;

    /// Of the demo municipality; the case type is one with a status and a role of its own.
    record Typen(
            UUID organisatie,
            UUID zaaktype,
            UUID eerste,
            UUID laatste,
            UUID resultaattype,
            UUID roltype,
            UUID document,
            UUID besluittype) {}

    Registervulling(Database database) {
        this.database = database;
        this.typen = database.superuser()
                .withHandle(h -> h.createQuery(RegistervullingSql.TYPEN_VAN_DE_DEMO)
                        .map((r, ctx) -> new Typen(
                                r.getObject("organisatie", UUID.class),
                                r.getObject("zaaktype", UUID.class),
                                r.getObject("eerste", UUID.class),
                                r.getObject("laatste", UUID.class),
                                r.getObject("resultaattype", UUID.class),
                                r.getObject("roltype", UUID.class),
                                r.getObject("document", UUID.class),
                                r.getObject("besluittype", UUID.class)))
                        .one());
        run(RegistervullingSql.ZAAKTYPEN, 0, 0);
    }

    Typen typen() {
        return typen;
    }

    static UUID id(String soort, long nummer) {
        var hex = "%s%024x".formatted(soort.repeat(4), nummer);
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    void tot(int aantal) {
        for (; there < aantal; there = Math.min(aantal, there + STAP)) {
            int van = there + 1;
            int tot = Math.min(aantal, there + STAP);
            run("create table bench_nummers as " + RegistervullingSql.NUMMERS, van, tot);
            RegistervullingSql.RIJEN.forEach(sql -> run(sql, van, tot));
            run("drop table bench_nummers", van, tot);
        }
        RegistervullingSql.TELLEN.forEach(sql -> run(sql, 0, 0));
        database.superuser()
                .useHandle(h -> RegistervullingSql.TABELLEN.forEach(tabel -> h.execute("vacuum analyze " + tabel)));
    }

    /// Cases with all that a big one can have, each to be removed once.
    ///
    /// @return how many there are
    int groteZaken(int eerste) {
        RegistervullingSql.GROTE_ZAAK.forEach(sql -> run(sql, eerste, eerste + 9));
        return 10;
    }

    private void run(String sql, int van, int tot) {
        database.superuser().useTransaction(h -> {
            h.execute("set local session_replication_role = replica");
            h.createUpdate(sql)
                    .bind("van", van)
                    .bind("tot", tot)
                    .bind("o", typen.organisatie())
                    .bind("zaaktype", typen.zaaktype())
                    .bind("statustype", typen.eerste())
                    .bind("roltype", typen.roltype())
                    .bind("document", typen.document())
                    .bind("besluittype", typen.besluittype())
                    .configure(SqlStatements.class, c -> c.setUnusedBindingAllowed(true))
                    .execute();
        });
    }
}

package nl.poort.bench;

import java.util.List;
import java.util.UUID;

/// Fills the database of a running program up to a number of Vragen with all that belongs to them.
final class Vulling {
    private static final int STAP = 100_000;

    private final Database database;
    private final Plek plek;
    private int there;

    /// The team whose work list is measured, its neighbour, and their organisation.
    record Plek(UUID kcc, UUID bouwen, UUID organisatie) {}

    Vulling(Database database, Plek plek) {
        this.database = database;
        this.plek = plek;
    }

    void tot(int aantal) {
        for (; there < aantal; there = Math.min(aantal, there + STAP)) {
            deel(there + 1, Math.min(aantal, there + STAP));
        }
        database.superuser().useHandle(h -> {
            for (var table : List.of(
                    "vragen.vraag",
                    "vragen.zoekindex",
                    "vragen.gezien_door",
                    "vragen.overdracht",
                    "klokken.klok",
                    "klantcontact.contact",
                    "klantcontact.zoekindex",
                    "klantcontact.partij",
                    "klantcontact.naamwoord",
                    "klantcontact.naam",
                    "klantcontact.naamindex",
                    "gebeurtenissen.gebeurtenis")) {
                h.execute("vacuum analyze " + table);
            }
        });
    }

    private void deel(int van, int tot) {
        database.superuser().useTransaction(h -> {
            h.execute("set local session_replication_role = replica");
            h.execute("drop table if exists nummers");
            h.createUpdate(VullingSql.NUMMERS)
                    .bind("van", van)
                    .bind("tot", tot)
                    .bind("kcc", plek.kcc())
                    .bind("o", plek.organisatie())
                    .execute();
            for (var sql : VullingSql.RIJEN) {
                h.createUpdate(sql)
                        .bind("bouwen", plek.bouwen())
                        .bind("o", plek.organisatie())
                        .configure(org.jdbi.v3.core.statement.SqlStatements.class, c -> c.setUnusedBindingAllowed(true))
                        .execute();
            }
        });
    }
}

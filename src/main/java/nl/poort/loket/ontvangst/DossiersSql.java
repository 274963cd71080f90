package nl.poort.loket.ontvangst;

import static nl.poort.loket.ontvangst.OntvangstenSql.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// Requests at their receivers: one row per number and receiver.
final class DossiersSql {
    private static final String VERZOEK = """
            select id, organisatie, nummer, project, zaak, zaaknummer, status from ontvangst.verzoek\s""";

    private final Handle handle;

    DossiersSql(Handle handle) {
        this.handle = handle;
    }

    /// The request with this number at this receiver, made when it was not there; nobody else changes it meanwhile.
    Verzoekdossier verzoek(UUID organisatie, String nummer, UUID nieuw) {
        handle.createUpdate("""
                        insert into ontvangst.verzoek (id, organisatie, nummer) values (:id, :o, :n)
                        on conflict (organisatie, nummer) do nothing""")
                .bind("id", nieuw)
                .bind("o", organisatie)
                .bind("n", nummer)
                .execute();
        return handle.createQuery(VERZOEK + "where organisatie = :o and nummer = :n for update")
                .bind("o", organisatie)
                .bind("n", nummer)
                .map(Rijlezer.van(Verzoekdossier.class))
                .one();
    }

    Optional<Verzoekdossier> find(UUID verzoek) {
        return handle.createQuery(VERZOEK + "where id = :v")
                .bind("v", verzoek)
                .map(Rijlezer.van(Verzoekdossier.class))
                .findOne();
    }

    Optional<Verzoekdossier> lock(UUID verzoek) {
        return handle.createQuery(VERZOEK + "where id = :v for update")
                .bind("v", verzoek)
                .map(Rijlezer.van(Verzoekdossier.class))
                .findOne();
    }

    /// At every receiver that may be seen.
    List<Verzoekdossier> metNummer(String nummer) {
        return handle.createQuery(VERZOEK + "where nummer = :n order by id")
                .bind("n", nummer)
                .map(Rijlezer.van(Verzoekdossier.class))
                .list();
    }

    List<Verzoekdossier> vanProject(UUID organisatie, String project) {
        return handle.createQuery(VERZOEK + "where organisatie = :o and project = :p and project <> '' order by nummer")
                .bind("o", organisatie)
                .bind("p", project)
                .map(Rijlezer.van(Verzoekdossier.class))
                .list();
    }

    Optional<Verzoekdossier> vanZaak(UUID zaak) {
        return handle.createQuery(VERZOEK + "where zaak = :z order by id limit 1")
                .bind("z", zaak)
                .map(Rijlezer.van(Verzoekdossier.class))
                .findOne();
    }

    void koppel(UUID verzoek, UUID zaak, String nummer, Instant op) {
        handle.createUpdate("""
                        update ontvangst.verzoek set zaak = :z, zaaknummer = :n, gekoppeld_op = :op where id = :v""")
                .bind("z", zaak)
                .bind("n", nummer)
                .bind("op", utc(op))
                .bind("v", verzoek)
                .execute();
    }

    void status(UUID verzoek, String status) {
        handle.createUpdate("update ontvangst.verzoek set status = :s where id = :v")
                .bind("s", status)
                .bind("v", verzoek)
                .execute();
    }
}

package nl.poort.loket.regels;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;

final class ProefgevallenSql {
    private final Handle handle;

    ProefgevallenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, String ref, Proefgeval g) {
        handle.createUpdate("""
                        insert into regels.proefgeval (id, organisatie, ref, naam, antwoorden, verwacht, gezet, wie)
                        values (:id, :organisatie, :ref, :naam, cast(:antwoorden as jsonb), :verwacht, :nu, :wie)""")
                .bind("id", g.id())
                .bind("organisatie", organisatie)
                .bind("ref", ref)
                .bind("naam", g.naam())
                .bind("antwoorden", Json.write(g.antwoorden()))
                .bind("verwacht", g.verwacht())
                .bind("nu", g.gezet().atOffset(ZoneOffset.UTC))
                .bind("wie", g.wie())
                .execute();
    }

    int verwijder(UUID organisatie, UUID id) {
        return handle.createUpdate("delete from regels.proefgeval where id = :id and organisatie = :organisatie")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .execute();
    }

    List<Proefgeval> list(UUID organisatie, String ref) {
        return handle.createQuery("""
                        select * from regels.proefgeval where organisatie = :organisatie and ref = :ref
                        order by gezet, id""")
                .bind("organisatie", organisatie)
                .bind("ref", ref)
                .map((r, c) -> new Proefgeval(
                        r.getObject("id", UUID.class),
                        r.getString("naam"),
                        Json.object(r.getString("antwoorden")).orElseThrow(),
                        r.getString("verwacht"),
                        r.getObject("gezet", OffsetDateTime.class).toInstant(),
                        r.getString("wie")))
                .list();
    }
}

package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// The lists of threads.
final class DraadlijstSql {
    private final Handle handle;

    DraadlijstSql(Handle handle) {
        this.handle = handle;
    }

    List<Draad> waiting(UUID organisatie, String kanaal, Instant na, UUID naId, int limiet) {
        return handle.createQuery("""
                        select d.* from kanalen.draad d
                        where d.organisatie = :o and d.stand = 'WACHT' and (:kanaal::text is null or d.kanaal = :kanaal)
                          and (:na::timestamptz is null or (d.uiterlijk, d.id) > (:na, :naId))
                        order by d.uiterlijk, d.id limit :limiet""")
                .bind("o", organisatie)
                .bind("kanaal", kanaal)
                .bind("na", na == null ? null : na.atOffset(ZoneOffset.UTC))
                .bind("naId", naId)
                .bind("limiet", limiet)
                .map(Rijlezer.van(Draad.class))
                .list();
    }

    List<Draad> recent(UUID organisatie, String kanaal, int limiet) {
        return handle.createQuery("""
                        select d.* from kanalen.draad d
                        where d.organisatie = :o and (:kanaal::text is null or d.kanaal = :kanaal)
                        order by d.laatst_in desc, d.id limit :limiet""")
                .bind("o", organisatie)
                .bind("kanaal", kanaal)
                .bind("limiet", limiet)
                .map(Rijlezer.van(Draad.class))
                .list();
    }

    List<Draden.Telling> count(UUID organisatie, Instant nu) {
        return handle.createQuery("""
                        select d.kanaal, count(*)::int as wachtend, count(*) filter (where d.uiterlijk < :nu)::int as te_laat
                        from kanalen.draad d where d.organisatie = :o and d.stand = 'WACHT'
                        group by d.kanaal order by d.kanaal""")
                .bind("o", organisatie)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Draden.Telling.class))
                .list();
    }

    /// Everything that was said in this thread moves to the other one.
    void merge(UUID van, UUID naar) {
        handle.createUpdate("""
                        with u as (insert into kanalen.uiting
                          select :naar, id, organisatie, richting, kanaal, ingang, bericht_id, verwijzingen, adres, naam,
                            onderwerp, tekst, eerder, tijd, vraag, contact, bericht, medewerker, opmerking
                          from kanalen.uiting where draad = :van returning id),
                        s as (insert into kanalen.spreker select :naar, adres, organisatie from kanalen.spreker
                          where draad = :van on conflict do nothing returning adres)
                        update kanalen.sleutel set draad = :naar where draad = :van""").bind("van", van).bind("naar", naar).execute();
        handle.createUpdate("update kanalen.bijlage set draad = :naar where draad = :van")
                .bind("van", van)
                .bind("naar", naar)
                .execute();
        handle.createUpdate("update kanalen.binnengekomen set draad = :naar where draad = :van")
                .bind("van", van)
                .bind("naar", naar)
                .execute();
        handle.createUpdate("delete from kanalen.uiting where draad = :van")
                .bind("van", van)
                .execute();
        handle.createUpdate("delete from kanalen.draad where id = :van")
                .bind("van", van)
                .execute();
    }
}

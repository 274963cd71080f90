package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class SamenwerkingenSql {
    record Stap(UUID vraag, UUID overdracht) {}

    private final Handle handle;

    SamenwerkingenSql(Handle handle) {
        this.handle = handle;
    }

    boolean isBeeindigd(UUID organisatie, UUID partner) {
        return handle.createQuery("""
                        select exists (select 1 from vragen.beeindiging where organisatie = :o and partner = :p)""")
                .bind("o", organisatie)
                .bind("p", partner)
                .mapTo(Boolean.class)
                .one();
    }

    boolean beeindig(UUID organisatie, UUID partner, String reden, String door, Instant op) {
        return handle.createUpdate("""
                                insert into vragen.beeindiging (organisatie, partner, op, reden, door)
                                values (:o, :p, :op, :reden, :door) on conflict do nothing""")
                        .bind("o", organisatie)
                        .bind("p", partner)
                        .bind("op", op)
                        .bind("reden", reden)
                        .bind("door", door)
                        .execute()
                == 1;
    }

    int hervat(UUID organisatie, UUID partner) {
        return handle.createUpdate("delete from vragen.beeindiging where organisatie = :o and partner = :p")
                .bind("o", organisatie)
                .bind("p", partner)
                .execute();
    }

    List<Beeindiging> beeindigd(UUID organisatie) {
        return handle.createQuery("""
                        select partner, op, reden, door from vragen.beeindiging
                        where organisatie = :o order by op desc""")
                .bind("o", organisatie)
                .map(Rijlezer.van(Beeindiging.class))
                .list();
    }

    /// What the partner has of us and is not over, one step per Vraag at a time.
    List<Stap> openBij(UUID organisatie, UUID partner) {
        return handle.createQuery("""
                        select vraag, id as overdracht from vragen.overdracht
                        where van_organisatie = :o and naar_organisatie = :p and soort not in ('TAAK', 'RUGGESPRAAK')
                          and stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN', 'BEANTWOORD')
                        order by vraag, id""")
                .bind("o", organisatie)
                .bind("p", partner)
                .map(Rijlezer.van(Stap.class))
                .list();
    }

    /// Closes every step for the partner, takes its sight away, and writes down until when it is kept.
    void sluit(UUID organisatie, UUID partner, LocalDate dag) {
        handle.createUpdate("""
                        update vragen.overdracht o set dicht = true, archiefnominatie = 'vernietigen',
                          brondatum = coalesce((v.gesloten_op at time zone 'Europe/Amsterdam')::date, :dag),
                          archiefactiedatum = coalesce((v.gesloten_op at time zone 'Europe/Amsterdam')::date, :dag)
                            + interval '1 year'
                        from vragen.vraag v where v.id = o.vraag
                          and o.van_organisatie = :o and o.naar_organisatie = :p""")
                .bind("o", organisatie)
                .bind("p", partner)
                .bind("dag", dag)
                .execute();
        handle.createUpdate("""
                        update vragen.vraag v set zicht = array_remove(v.zicht, :p), versie = versie + 1
                        where v.organisatie = :o and :p = any(v.zicht)
                          and not exists (select 1 from vragen.overdracht o where o.vraag = v.id
                            and o.naar_organisatie = :p and o.van_organisatie <> :o
                            and o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN'))""").bind("o", organisatie).bind("p", partner).execute();
    }

    List<Partnerdeel> delen(UUID organisatie, UUID partner) {
        return handle.createQuery("""
                        select o.vraag, o.id as overdracht, v.kenmerk, o.gevraagd, o.context::text as context, o.stand,
                               o.antwoord, (select count(*)::int from vragen.partnerstatus s
                                 where s.vraag = o.vraag and s.overdracht = o.id) as statussen,
                               o.aangeboden_op, o.archiefnominatie, o.brondatum, o.archiefactiedatum
                        from vragen.overdracht o join vragen.vraag v on v.id = o.vraag
                        where o.van_organisatie = :o and o.naar_organisatie = :p
                        order by o.aangeboden_op desc, o.id""")
                .bind("o", organisatie)
                .bind("p", partner)
                .map(Rijlezer.van(Partnerdeel.class))
                .list();
    }
}

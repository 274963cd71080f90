package nl.poort.sturing;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// Counts on both sides of each promise.
final class BoekhoudingSql {
    private final Handle handle;

    BoekhoudingSql(Handle handle) {
        this.handle = handle;
    }

    Stand.Telling tel(Blik blik, Instant vanaf) {
        return handle.createQuery("""
                        with v as materialized (
                          select v.*, exists (select 1 from organisatie.team t where t.id = v.eigenaar) as heeft_eigenaar
                          from vragen.vraag v
                          where v.gesteld_op >= :vanaf and (:heel or :organisatie = any(v.zicht))),
                        beloofd as (
                          select count(distinct c.kenmerk) as zonder_vraag
                          from organisatie.organisatie g join klantcontact.contact c on c.organisatie = g.id
                          where (:heel or g.id = :organisatie) and c.tijd >= :vanaf
                            and c.resultaat in ('DOORGEZET', 'TERUGBELLEN')
                            and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)
                            and not exists (select 1 from vragen.vraag o where o.id = c.vraag or o.kenmerk = c.kenmerk)),
                        stappen as (
                          select count(*) as aangeboden, count(o.beantwoord_op) as beantwoord
                          from v join vragen.overdracht o on o.vraag = v.id
                          where o.soort not in ('TAAK', 'RUGGESPRAAK'))
                        select count(*) + (select zonder_vraag from beloofd) as ingediend,
                          count(*) as ontvangen,
                          count(*) filter (where heeft_eigenaar) as met_eigenaar,
                          count(*) filter (where geinformeerd_op is not null
                            or (stand <> 'GESLOTEN' and toegezegd_op is not null and volgende_stap <> '')) as verteld,
                          count(*) filter (where stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD')) as open,
                          (select aangeboden from stappen) as aangeboden,
                          (select beantwoord from stappen) as beantwoord,
                          count(*) filter (where stand = 'GESLOTEN') as gesloten
                        from v""")
                .bind("vanaf", vanaf.atOffset(ZoneOffset.UTC))
                .bind("heel", blik.heleKeten())
                .bind("organisatie", blik.organisatie())
                .map(Rijlezer.van(Stand.Telling.class))
                .one();
    }
}

package nl.poort.sturing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class MetingenSql {
    private final Handle handle;

    MetingenSql(Handle handle) {
        this.handle = handle;
    }

    /// How far the measuring is. Public, because the mapper sees nothing of it otherwise.
    public record Voortgang(UUID gevuldTot, boolean gevuld, Instant gezienTot) {}

    Voortgang lock() {
        return handle.createQuery("select gevuld_tot, gevuld, gezien_tot from sturing.voortgang for update")
                .map(Rijlezer.van(Voortgang.class))
                .one();
    }

    void gevuldTot(UUID id, Instant gezien) {
        handle.createUpdate("update sturing.voortgang set gevuld_tot = :id, gezien_tot = :gezien")
                .bind("id", id)
                .bind("gezien", at(gezien))
                .execute();
    }

    void gevuld() {
        handle.execute("update sturing.voortgang set gevuld = true");
    }

    void gezienTot(Instant tot) {
        handle.createUpdate("update sturing.voortgang set gezien_tot = :tot")
                .bind("tot", at(tot))
                .execute();
    }

    List<UUID> volgende(UUID na, int aantal) {
        return handle.createQuery("""
                        select id from vragen.vraag where (cast(:na as uuid) is null or id > :na)
                        order by id limit :aantal""")
                .bind("na", na)
                .bind("aantal", aantal)
                .mapTo(UUID.class)
                .list();
    }

    List<UUID> veranderd(Instant van, Instant tot) {
        return handle.createQuery("""
                        select v.id from (
                          select distinct root from gebeurtenissen.gebeurtenis where tijd > :van and tijd <= :tot) g
                        join vragen.vraag v on v.id = g.root""")
                .bind("van", at(van))
                .bind("tot", at(tot))
                .mapTo(UUID.class)
                .list();
    }

    /// When something happened next; empty when nothing did.
    Optional<Instant> eersteNa(Instant van) {
        return handle.createQuery("select min(tijd) from gebeurtenissen.gebeurtenis where tijd > :van")
                .bind("van", at(van))
                .mapTo(Instant.class)
                .findOne();
    }

    void meet(List<UUID> vragen) {
        if (!vragen.isEmpty()) {
            handle.createUpdate(STAPPEN).bindArray("ids", UUID.class, vragen).execute();
            handle.createUpdate(VRAGEN).bindArray("ids", UUID.class, vragen).execute();
        }
    }

    /// `elders` is the time it lay with a next link: links below it that overlap count once.
    private static final String STAPPEN = """
            insert into sturing.stapmeting (vraag, id, zicht, soort, van_schakel, schakel, team, stand, week, wacht, werk,
              gehaald, overschreden)
            select o.vraag, o.id,
              array(select distinct x from unnest(array[v.organisatie, o.van_organisatie, o.naar_organisatie]) x
                    where x is not null),
              v.soort, vt.soort, t.soort, o.naar_team, o.stand,
              date_trunc('week', o.aangeboden_op at time zone 'Europe/Amsterdam')::date,
              extract(epoch from coalesce(o.aangenomen_op, o.afgerond_op) - o.aangeboden_op)::bigint,
              case when o.stand in ('BEANTWOORD', 'TERUGGEKOPPELD') then
                extract(epoch from o.beantwoord_op - o.aangenomen_op - coalesce(elders.tijd, interval '0'))::bigint end,
              klok.gehaald, klok.overschreden
            from vragen.overdracht o
            join vragen.vraag v on v.id = o.vraag
            join organisatie.team t on t.id = o.naar_team
            left join organisatie.team vt on vt.id = o.van_team
            left join lateral (
              select sum(upper(r) - lower(r)) as tijd
              from (select range_agg(tstzrange(greatest(k.aangeboden_op, o.aangenomen_op),
                                               least(coalesce(k.beantwoord_op, k.afgerond_op), o.beantwoord_op))) as bij
                    from vragen.overdracht k
                    where k.vraag = o.vraag and k.ouder = o.id and k.soort not in ('TAAK', 'RUGGESPRAAK')
                      and greatest(k.aangeboden_op, o.aangenomen_op)
                        < least(coalesce(k.beantwoord_op, k.afgerond_op), o.beantwoord_op)) kinderen,
                unnest(kinderen.bij) r) elders on o.beantwoord_op is not null
            cross join lateral (
              select count(*) filter (where k.stand = 'GEHAALD') as gehaald,
                count(*) filter (where k.stand = 'OVERSCHREDEN'
                  or (k.stand = 'LOOPT' and k.verstreken is not null)) as overschreden
              from klokken.klok k where k.root = o.vraag and k.onderwerp = o.id) klok
            where o.vraag = any(:ids) and o.soort not in ('TAAK', 'RUGGESPRAAK')
            on conflict (vraag, id) do update set zicht = excluded.zicht, soort = excluded.soort,
              stand = excluded.stand, wacht = excluded.wacht, werk = excluded.werk, gehaald = excluded.gehaald,
              overschreden = excluded.overschreden""";

    private static final String VRAGEN = """
            insert into sturing.vraagmeting (vraag, organisatie, zicht, soort, onderwerp, contact, stand, week, gesteld_op,
              verteld, doorlooptijd, gehaald, overschreden, doorgezet)
            select v.id, v.organisatie, weg.zicht || v.organisatie, v.soort, v.onderwerp, t.soort, v.stand,
              date_trunc('week', v.gesteld_op at time zone 'Europe/Amsterdam')::date, v.gesteld_op,
              v.geinformeerd_op is not null,
              extract(epoch from v.geinformeerd_op - v.gesteld_op)::bigint,
              klok.gehaald, klok.overschreden, weg.doorgezet
            from vragen.vraag v
            join organisatie.team t on t.id = v.contactschakel
            cross join lateral (
              select coalesce(array_agg(distinct o.naar_organisatie)
                  filter (where o.naar_organisatie <> v.organisatie), '{}') as zicht,
                count(*) filter (where o.ouder is not null
                  and o.soort in ('BEHANDELING', 'DOORZENDING', 'UITBESTEDING', 'WARM')) as doorgezet
              from vragen.overdracht o where o.vraag = v.id) weg
            cross join lateral (
              select count(*) filter (where k.stand = 'GEHAALD') as gehaald,
                count(*) filter (where k.stand = 'OVERSCHREDEN'
                  or (k.stand = 'LOOPT' and k.verstreken is not null)) as overschreden
              from klokken.klok k where k.root = v.id and k.onderwerp = v.id and k.soort = 'KETEN') klok
            where v.id = any(:ids)
            on conflict (vraag) do update set zicht = excluded.zicht, soort = excluded.soort, stand = excluded.stand,
              verteld = excluded.verteld, doorlooptijd = excluded.doorlooptijd, gehaald = excluded.gehaald,
              overschreden = excluded.overschreden, doorgezet = excluded.doorgezet""";

    private static OffsetDateTime at(Instant t) {
        return t.atOffset(ZoneOffset.UTC);
    }
}

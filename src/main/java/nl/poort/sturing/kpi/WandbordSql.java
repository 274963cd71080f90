package nl.poort.sturing.kpi;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class WandbordSql {
    private final Handle handle;
    private final UUID organisatie;
    private final ZonedDateTime nu;

    WandbordSql(Handle handle, UUID organisatie, ZonedDateTime nu) {
        this.handle = handle;
        this.organisatie = organisatie;
        this.nu = nu;
    }

    Wandbord.Stand stand() {
        return new Wandbord.Stand(
                wachtenden(),
                telling("""
                        select count(*) filter (where w.aangenomen is not null and w.wacht_seconden <= 20) as boven,
                          count(*) as onder
                        from kanalen.wachttijd w where w.organisatie = :o and w.ingekomen >= :vandaag
                          and w.kanaal = 'telefoon' and w.wacht_seconden is not null and not w.kort"""),
                telling("""
                        select count(*) filter (where c.resultaat in ('ZELF_BEANTWOORD', 'KLANT_MELDT_ZELF')) as boven,
                          count(*) as onder
                        from (select resultaat from klantcontact.contact where organisatie = :o and tijd >= :vandaag
                            and richting = 'INKOMEND' and stand = 'AFGEROND' and vervolg_op is null and correctie_op is null
                          union all select resultaat from klantcontact.turf where organisatie = :o and tijd >= :vandaag) c"""),
                telling("""
                        select count(*) filter (where k.stand = 'GEHAALD') as boven, count(*) as onder
                        from klokken.klok k join vragen.vraag v on v.id = k.root
                        where v.organisatie = :o and k.soort = 'KETEN' and k.onderwerp = v.id
                          and (k.stand in ('GEHAALD', 'OVERSCHREDEN') or k.deadline < :nu)
                          and k.deadline >= :vandaag and k.deadline < :morgen"""),
                vraag("""
                        select count(distinct medewerker) from klantcontact.lopend_contact
                        where organisatie = :o and actief_sinds is not null""").mapTo(Integer.class).one(),
                vraag("""
                        select count(*) filter (where t <= :nu) as te_laat,
                          count(*) filter (where t > :nu and t <= :straks) as vier_uur,
                          count(*) filter (where t > :straks and t < :morgen) as vandaag,
                          count(*) filter (where t >= greatest(:straks, :morgen) and t < :volgende) as week,
                          count(*) filter (where t > :straks and t >= :volgende) as later
                        from (select toegezegd_op as t from vragen.vraag
                          where organisatie = :o and stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD')) v""").map(Rijlezer.van(Wandbord.Open.class)).one());
    }

    /// Who waits for somebody: at the telephone, at the counter, in a chat; each once.
    private java.util.List<Wandbord.Wachtenden> wachtenden() {
        return vraag("""
                        select k.naam as kanaal, count(*)::int as aantal,
                          greatest(0, extract(epoch from :nu - min(w.sinds)))::bigint as seconden
                        from (
                          select kanaal, ingekomen as sinds from kanalen.wachttijd
                          where organisatie = :o and aangenomen is null and geeindigd is null
                            and ingekomen > :vandaag and wacht_seconden is null and oorzaak is null
                          union all
                          select c.kanaal, c.tijd from klantcontact.contact c
                          where c.organisatie = :o and c.stand = 'AANGEMELD' and c.kanaal not in ('telefoon', 'chat', 'balie')) w
                        join klantcontact.kanaal k on k.code = w.kanaal
                        group by k.code, k.naam, k.volgorde order by k.volgorde, k.code""")
                .map((r, ctx) -> new Wandbord.Wachtenden(
                        r.getString("kanaal"), r.getInt("aantal"), Duration.ofSeconds(r.getLong("seconden"))))
                .list();
    }

    private Telling telling(String sql) {
        return vraag(sql).map(Rijlezer.van(Telling.class)).one();
    }

    private Query vraag(String sql) {
        var dag = nu.toLocalDate();
        return handle.createQuery(sql)
                .bind("o", organisatie)
                .bind("nu", at(nu))
                .bind("vandaag", at(dag.atStartOfDay(nu.getZone())))
                .bind("morgen", at(dag.plusDays(1).atStartOfDay(nu.getZone())))
                .bind("straks", at(nu.plusHours(4)))
                .bind("volgende", at(dag.plusDays(7).atStartOfDay(nu.getZone())));
    }

    private static OffsetDateTime at(ZonedDateTime moment) {
        return moment.toInstant().atOffset(ZoneOffset.UTC);
    }
}

package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.sturing.Periode;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;

final class KanaalcijfersSql {
    private final Handle handle;

    KanaalcijfersSql(Handle handle) {
        this.handle = handle;
    }

    List<Kanaalcijfer> list(UUID organisatie, Periode periode, LocalDate vandaag) {
        return handle.createQuery("""
                        with los as (
                          select c.kanaal, (c.tijd at time zone 'Europe/Amsterdam')::date as dag
                          from klantcontact.contact c
                          where c.organisatie = :o and c.tijd >= :begin and c.tijd < :einde and c.richting = 'INKOMEND'
                            and c.stand = 'AFGEROND'
                            and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)
                          union all
                          select t.kanaal, (t.tijd at time zone 'Europe/Amsterdam')::date from klantcontact.turf t
                          where t.organisatie = :o and t.tijd >= :begin and t.tijd < :einde
                        ), per as (
                          select l.kanaal, count(*) as aantal, sum((select k.bedrag from sturing.kanaaltarief k
                            where k.organisatie = :o and k.kanaal = l.kanaal and k.vanaf <= l.dag
                            order by k.vanaf desc limit 1)) as kosten
                          from los l group by l.kanaal)
                        select k.code, k.naam, coalesce(per.aantal, 0) as aantal, (select count(*) from los) as alle,
                          per.kosten, tarief.bedrag, coalesce(o.som, 0) as som, coalesce(o.cijfers, 0) as cijfers
                        from klantcontact.kanaal k
                        left join per on per.kanaal = k.code
                        left join lateral (select t.bedrag from sturing.kanaaltarief t
                          where t.organisatie = :o and t.kanaal = k.code and t.vanaf <= :vandaag
                          order by t.vanaf desc limit 1) tarief on true
                        left join (select kanaal, sum(cijfer) as som, count(*) as cijfers from klantcontact.oordeel
                          where organisatie = :o and tijd >= :begin and tijd < :einde group by kanaal) o
                          on o.kanaal = k.code
                        where k.aan or per.aantal is not null order by k.volgorde, k.code""")
                .bind("o", organisatie)
                .bind("begin", periode.van().atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .bind("einde", periode.tot().atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .bind("vandaag", vandaag)
                .map((r, ctx) -> new Kanaalcijfer(
                        r.getString("code"),
                        r.getString("naam"),
                        r.getLong("aantal"),
                        r.getLong("alle"),
                        r.getBigDecimal("bedrag"),
                        r.getBigDecimal("kosten"),
                        new Telling(r.getLong("som"), r.getLong("cijfers"))))
                .list();
    }

    /// Telephone, chat and counter, as far as it is known how long people waited.
    List<Wachtcijfer> wachten(UUID organisatie, Periode periode) {
        return handle.createQuery("""
                        select k.code as kanaal, k.naam, count(*) as gemeld,
                          count(*) filter (where w.aangenomen is not null) as opgenomen,
                          count(*) filter (where w.aangenomen is not null and w.wacht_seconden <= 20) as binnen20,
                          count(*) filter (where w.aangenomen is not null and w.wacht_seconden <= 200) as binnen200,
                          count(*) filter (where w.aangenomen is null and w.kort) as kort,
                          count(*) filter (where w.aangenomen is null and w.geeindigd is not null and not w.kort) as lang
                        from kanalen.wachttijd w join klantcontact.kanaal k on k.code = w.kanaal
                        where w.organisatie = :o and w.ingekomen >= :begin and w.ingekomen < :einde
                          and w.wacht_seconden is not null
                        group by k.code, k.naam, k.volgorde order by k.volgorde""")
                .bind("o", organisatie)
                .bind("begin", periode.van().atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .bind("einde", periode.tot().atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Wachtcijfer.class))
                .list();
    }

    boolean bestaat(String kanaal) {
        return handle.createQuery("select exists (select 1 from klantcontact.kanaal where code = :code)")
                .bind("code", kanaal)
                .mapTo(Boolean.class)
                .one();
    }

    void bewaar(UUID organisatie, String kanaal, LocalDate vanaf, BigDecimal bedrag) {
        handle.createUpdate("""
                        insert into sturing.kanaaltarief (organisatie, kanaal, vanaf, bedrag)
                        values (:o, :kanaal, :vanaf, :bedrag)
                        on conflict (organisatie, kanaal, vanaf) do update set bedrag = excluded.bedrag""")
                .bind("o", organisatie)
                .bind("kanaal", kanaal)
                .bind("vanaf", vanaf)
                .bind("bedrag", bedrag)
                .execute();
    }
}

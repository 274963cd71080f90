package nl.poort.sturing.kpi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.sturing.Blik;
import nl.poort.sturing.Periode;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Counts where things are kept: contacts by organisation and moment, Vragen by week. The last version of a corrected
/// contact counts; a contact is the first when no earlier one has its kenmerk; it came back when the same customer, or
/// somebody with the same kenmerk, came about the same subject within seven days.
final class KpiSql {
    private static final String LANDELIJK =
            "o.soort not in ('GEMEENTE', 'WATERSCHAP', 'PROVINCIE', 'OMGEVINGSDIENST', 'REGIO') as landelijk";

    /// One row per contact, and one per tally.
    static final String CONTACTEN = """
            with contact as (
              select c.id, c.eerste as nummer, c.kanaal, c.tijd, c.resultaat, c.vraag,
                coalesce(nullif(lower(btrim(c.onderwerp)), ''), 'zonder onderwerp') as onderwerp,
                c.resultaat in ('ZELF_BEANTWOORD', 'KLANT_MELDT_ZELF') as direct,
                c.vervolg_op is null as begin,
                c.vervolg_op is null and not exists (
                  select 1 from klantcontact.contact e where e.kenmerk = c.kenmerk and e.richting = 'INKOMEND'
                    and e.tijd < c.tijd and e.id is distinct from c.correctie_op) as eerste,
                c.vraag is null and not exists (select 1 from vragen.vraag v where v.kenmerk = c.kenmerk) as zonder_vraag,
                exists (select 1 from klantcontact.contact h
                  where h.kenmerk = c.kenmerk and h.eerste <> c.eerste and h.richting = 'INKOMEND'
                    and h.stand <> 'AFGEBROKEN' and h.tijd > c.tijd and h.tijd <= c.tijd + interval '7 days')
                or exists (select 1 from klantcontact.contact h
                  where h.partij = c.partij and h.eerste <> c.eerste and h.richting = 'INKOMEND'
                    and h.stand <> 'AFGEBROKEN' and h.tijd > c.tijd and h.tijd <= c.tijd + interval '7 days'
                    and lower(btrim(h.onderwerp)) = lower(btrim(c.onderwerp))) as herhaald,
                exists (select 1 from sturing.beoordeling b
                  where b.contact = c.eerste and coalesce(b.tweede, b.eerste) = 'ONJUIST') as onjuist,
                exists (select 1 from sturing.vraagmeting m where m.vraag = c.vraag and m.verteld and m.doorgezet = 0
                  and m.contact in ('KCC', 'HELPDESK')) as zelf_verteld,
                exists (select 1 from klantcontact.contact d
                  where d.vervolg_op in (c.id, c.eerste) and d.richting = 'INKOMEND'
                    and d.resultaat in ('ZELF_BEANTWOORD', 'KLANT_MELDT_ZELF', 'ANTWOORD_GEGEVEN')
                    and d.tijd <= coalesce(c.afgerond_op, c.tijd) + interval '1 hour') as doorverbonden,
            """ + LANDELIJK + """
              from organisatie.organisatie o join klantcontact.contact c on c.organisatie = o.id
              where (:heel or o.id = :organisatie) and c.tijd >= :begin and c.tijd < :einde
                and c.richting = 'INKOMEND' and c.stand = 'AFGEROND'
                and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)
              union all
              select t.id, t.id, t.kanaal, t.tijd, t.resultaat, null, lower(btrim(t.onderwerp)),
                t.resultaat in ('ZELF_BEANTWOORD', 'KLANT_MELDT_ZELF'), true, true, true, false, false, false, false,
            """ + LANDELIJK + """
              from organisatie.organisatie o join klantcontact.turf t on t.organisatie = o.id
              where (:heel or o.id = :organisatie) and t.tijd >= :begin and t.tijd < :einde)
            """;

    private static final String TEL_CONTACTEN = """
            , telling as (
              select %s as groep, count(*) as alle,
                count(*) filter (where direct or zelf_verteld) as lijn,
                count(*) filter (where eerste) as eerste,
                count(*) filter (where eerste and direct) as direct,
                count(*) filter (where eerste and direct and not herhaald and not onjuist) as goed,
                count(*) filter (where eerste and zonder_vraag) as los,
                count(*) filter (where eerste and zonder_vraag and resultaat = 'ZELF_BEANTWOORD' and not landelijk)
                  as los_kcc,
                count(*) filter (where kanaal = 'telefoon') as tel,
                count(*) filter (where kanaal = 'telefoon' and (direct or zelf_verteld)) as tel_lijn,
                count(*) filter (where kanaal = 'telefoon' and begin) as gesprek,
                count(*) filter (where kanaal = 'telefoon' and begin and (direct or doorverbonden)) as antwoord,
                count(*) filter (where kanaal in ('webformulier', 'app')) as web,
                count(*) filter (where kanaal in ('balie', 'huisbezoek')) as persoonlijk
              from contact group by 1)
            select groep, m.maatstaf, m.boven, m.onder from telling cross join lateral (values
              ('K1', los_kcc, los), ('K2', direct, eerste), ('K3', lijn, alle), ('K5', goed, eerste),
              ('K7', tel_lijn, tel), ('K8', antwoord, gesprek), ('WEBSITE', web, alle), ('TELEFOON', tel, alle),
              ('PERSOONLIJK', persoonlijk, alle)) m(maatstaf, boven, onder)""";

    private static final String TEL_VRAGEN = """
            select groep, m.maatstaf, m.boven, m.onder from (
              select %s as groep, count(*) filter (where verteld and contact in ('KCC', 'HELPDESK')) as verteld,
                count(*) as alle, coalesce(sum(gehaald), 0) as gehaald, coalesce(sum(gehaald + overschreden), 0) as klokken
              from sturing.vraagmeting
              where week >= :van and week < :tot and (:heel or :organisatie = any(zicht)) group by 1) v
            cross join lateral (values ('K1', verteld, alle), ('OP_TIJD', gehaald, klokken)) m(maatstaf, boven, onder)""";

    private static final String TEL_ZAKEN = """
            select groep, 'K4' as maatstaf, boven, onder from (
              select %s as groep, count(*) as onder,
                count(*) filter (where einddatum is not null and soort in ('KCC', 'HELPDESK')) as boven
              from (select date_trunc('week', w.startdatum)::date as week, w.einddatum, t.soort
                from behandeling.werk w
                join catalogus.zaaktype z on z.uuid = w.zaaktype and z.indicatie_intern_of_extern = 'extern'
                left join organisatie.team t on t.id = w.team
                where (:heel or w.organisatie = :organisatie) and w.startdatum >= :van and w.startdatum < :tot) a
              group by 1) z""";

    /// Who hung up within a few seconds was not left waiting, and does not count (T9).
    private static final String TEL_GESPREKKEN = """
            select groep, m.maatstaf, m.boven, m.onder from (
              select %s as groep, count(*) as alle,
                count(*) filter (where aangenomen is not null and wacht_seconden <= 20) as vlot,
                count(*) filter (where aangenomen is not null and wacht_seconden <= 200) as bereikt
              from (select w.kanaal, w.ingekomen as tijd, w.aangenomen, w.wacht_seconden from kanalen.wachttijd w
                where (:heel or w.organisatie = :organisatie) and w.ingekomen >= :begin and w.ingekomen < :einde
                  and w.kanaal = 'telefoon' and w.wacht_seconden is not null and not w.kort) g
              group by 1) t
            cross join lateral (values ('K9', vlot, alle), ('K10', bereikt, alle)) m(maatstaf, boven, onder)""";

    /// Who waits longer than the norm exceeds it, called or gone; who came early waits from the appointment.
    private static final String TEL_BALIE = """
            select groep, m.maatstaf, m.boven, m.onder from (
              select %s as groep, count(*) filter (where not op_afspraak) as inloop, count(*) filter (where op_afspraak) as alle,
                count(*) filter (where binnen and not op_afspraak) as inloop_binnen,
                count(*) filter (where binnen and op_afspraak) as binnen
              from (select w.kanaal, w.ingekomen as tijd, w.op_afspraak,
                  w.aangenomen is not null and w.wacht_seconden <= w.norm_seconden as binnen
                from kanalen.wachttijd w
                where (:heel or w.organisatie = :organisatie) and w.ingekomen >= :begin and w.ingekomen < :einde
                  and w.kanaal = 'balie' and w.wacht_seconden is not null) g
              group by 1) t
            cross join lateral (values ('BALIE', inloop_binnen, inloop), ('AFSPRAAK', binnen, alle))
              m(maatstaf, boven, onder)""";

    private static final String TEL_STEEKPROEF = """
            select groep, m.maatstaf, m.boven, m.onder from (
              select %s as groep, count(*) as alle, count(*) filter (where oordeel <> 'ONJUIST') as juist,
                count(*) filter (where oordeel = 'VOLLEDIG_JUIST') as volledig
              from (select coalesce(b.tweede, b.eerste) as oordeel, c.kanaal, c.tijd
                from sturing.beoordeling b join klantcontact.contact c on c.id = b.contact
                where (:heel or b.organisatie = :organisatie) and c.tijd >= :begin and c.tijd < :einde
                  and b.eerste is not null and c.kanaal = 'telefoon') s
              group by 1) t
            cross join lateral (values ('K6', juist, alle), ('JUIST', volledig, alle)) m(maatstaf, boven, onder)""";

    private static final String TEL_OORDELEN = """
            select groep, m.maatstaf, m.boven, m.onder from (
              select %s as groep, sum(cijfer) as som, count(*) as alle,
                count(*) filter (where leefde_in) as ingeleefd, count(leefde_in) as gevraagd,
                count(*) filter (where dacht_mee) as meegedacht,
                count(*) filter (where opgelost) as opgelost, count(opgelost) as gezegd,
                coalesce(sum(cijfer) filter (where kanaal in ('webformulier', 'app')), 0) as web_som,
                count(*) filter (where kanaal in ('webformulier', 'app')) as web,
                coalesce(sum(cijfer) filter (where kanaal = 'telefoon'), 0) as tel_som,
                count(*) filter (where kanaal = 'telefoon') as tel,
                coalesce(sum(cijfer) filter (where kanaal in ('balie', 'huisbezoek')), 0) as pers_som,
                count(*) filter (where kanaal in ('balie', 'huisbezoek')) as pers
              from klantcontact.oordeel
              where (:heel or organisatie = :organisatie) and tijd >= :begin and tijd < :einde group by 1) t
            cross join lateral (values ('OORDEEL', som, alle), ('INLEVEN', ingeleefd, gevraagd),
              ('MEEDENKEN', meegedacht, gevraagd), ('OPGELOST', opgelost, gezegd), ('OORDEEL_WEBSITE', web_som, web),
              ('OORDEEL_TELEFOON', tel_som, tel), ('OORDEEL_PERSOONLIJK', pers_som, pers)) m(maatstaf, boven, onder)""";

    private final Handle handle;
    private final UUID organisatie;
    private final boolean heel;
    private final Periode periode;

    KpiSql(Handle handle, Blik blik, Periode periode) {
        this.handle = handle;
        this.organisatie = blik.organisatie();
        this.heel = blik.heleKeten();
        this.periode = periode;
    }

    /// One count of one group. Public, because the mapper sees nothing of it otherwise.
    public record Rij(String groep, Maatstaf maatstaf, long boven, long onder) {}

    List<Rij> tel(Groepering groepering) {
        var rijen = new ArrayList<>(lees(CONTACTEN + TEL_CONTACTEN.formatted(groepering.vanMoment)));
        rijen.addAll(lees(TEL_GESPREKKEN.formatted(groepering.vanMoment)));
        rijen.addAll(lees(TEL_BALIE.formatted(groepering.vanMoment)));
        rijen.addAll(lees(TEL_STEEKPROEF.formatted(groepering.vanMoment)));
        rijen.addAll(lees(TEL_OORDELEN.formatted(groepering.vanMoment)));
        if (groepering.zonderKanaal) {
            rijen.addAll(lees(TEL_VRAGEN.formatted(groepering.vanWeek)));
            rijen.addAll(lees(TEL_ZAKEN.formatted(groepering.vanWeek)));
        }
        return rijen;
    }

    /// How "in één keer goed" comes about, step by step.
    Opbouw opbouw() {
        return vraag(CONTACTEN + """
                        select count(*) filter (where eerste) as eerste,
                          count(*) filter (where eerste and direct) as direct,
                          count(*) filter (where eerste and direct and exists (
                            select 1 from klantcontact.contactverloop w
                            where w.contact = contact.id and w.ruggespraak_team is not null)) as ruggespraak,
                          count(*) filter (where eerste and direct and herhaald) as herhaald,
                          count(*) filter (where eerste and direct and not herhaald and onjuist) as onjuist
                        from contact""").map(Rijlezer.van(Opbouw.class)).one();
    }

    private List<Rij> lees(String sql) {
        return vraag(sql).map(Rijlezer.van(Rij.class)).list();
    }

    private Query vraag(String sql) {
        return handle.createQuery(sql)
                .bind("heel", heel)
                .bind("organisatie", organisatie)
                .bind("van", periode.van())
                .bind("tot", periode.tot())
                .bind("begin", begin(periode.van()))
                .bind("einde", begin(periode.tot()));
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}

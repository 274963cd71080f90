package nl.poort.sturing.kwaliteit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.sturing.Periode;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class KwaliteitsbeeldSql {
    /// A mark as low as this asks for a look.
    private static final int LAAG = 5;

    private static final String MAAT = """
             count(*) as aantal, round(avg(o.cijfer), 1) as cijfer, count(o.leefde_in) as gevraagd,
              count(*) filter (where o.leefde_in) as leefde_in, count(*) filter (where o.dacht_mee) as dacht_mee,
              count(o.opgelost) as gezegd, count(*) filter (where o.opgelost) as opgelost
            from klantcontact.oordeel o
            """;
    private static final String WAAR = " where o.organisatie = :o and o.tijd >= :begin and o.tijd < :einde ";

    private final Handle handle;
    private final UUID organisatie;
    private final Periode periode;

    KwaliteitsbeeldSql(Handle handle, UUID organisatie, Periode periode) {
        this.handle = handle;
        this.organisatie = organisatie;
        this.periode = periode;
    }

    List<Kwaliteitsbeeld.Oordeelregel> perKanaal() {
        return vraag("select k.naam as groep," + MAAT + "join klantcontact.kanaal k on k.code = o.kanaal" + WAAR
                        + "group by k.code, k.naam, k.volgorde order by k.volgorde, k.code")
                .map(Rijlezer.van(Kwaliteitsbeeld.Oordeelregel.class))
                .list();
    }

    /// Burger or ondernemer (S2-190), by who it was about.
    List<Kwaliteitsbeeld.Oordeelregel> perSoortKlant() {
        return vraag(
                        "select case coalesce(p.soort, 'ANONIEM') when 'ANONIEM' then 'onbekend' when 'COLLEGA' then 'collega'"
                                + " when 'NATUURLIJK_PERSOON' then 'inwoner' else 'ondernemer of organisatie' end as groep,"
                                + MAAT
                                + "join klantcontact.contact c on c.id = o.contact"
                                + " left join klantcontact.partij p on p.id = coalesce(c.namens, c.partij)" + WAAR
                                + "group by 1 order by 1")
                .map(Rijlezer.van(Kwaliteitsbeeld.Oordeelregel.class))
                .list();
    }

    List<Kwaliteitsbeeld.Redenregel> vermijdbaar() {
        return vraag("""
                        with per as (
                          select r.naam as reden, coalesce(nullif(lower(btrim(c.onderwerp)), ''), 'zonder onderwerp') as over,
                            count(*) as aantal,
                            row_number() over (partition by r.naam order by count(*) desc) as plek
                          from klantcontact.vermijdbaar o
                          join klantcontact.vermijdbare_reden r on r.code = o.reden
                          join klantcontact.contact c on c.eerste = o.contact
                            and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)""" + WAAR + """
                          group by 1, 2)
                        select reden, sum(aantal)::bigint as aantal,
                          string_agg(over || ' (' || aantal || ')', ', ' order by plek) filter (where plek <= 3)
                            as onderwerpen
                        from per group by reden order by 2 desc, 1""")
                .map(Rijlezer.van(Kwaliteitsbeeld.Redenregel.class))
                .list();
    }

    long contacten() {
        return vraag("""
                        select count(*) from klantcontact.contact o where o.organisatie = :o and o.tijd >= :begin
                          and o.tijd < :einde and o.richting = 'INKOMEND' and o.stand = 'AFGEROND' and o.correctie_op is null""").mapTo(Long.class).one();
    }

    List<Kwaliteitsbeeld.Laagcijfer> laag(int meeste) {
        return vraag("""
                        select o.contact, c.vraag, c.kenmerk, k.naam as kanaal, o.tijd as op, o.cijfer
                        from klantcontact.oordeel o join klantcontact.contact c on c.id = o.contact
                        join klantcontact.kanaal k on k.code = o.kanaal""" + WAAR + """
                         and o.cijfer <= :laag order by o.cijfer, o.tijd desc limit :meeste""")
                .bind("laag", LAAG)
                .bind("meeste", meeste)
                .map(Rijlezer.van(Kwaliteitsbeeld.Laagcijfer.class))
                .list();
    }

    private Query vraag(String sql) {
        return handle.createQuery(sql)
                .bind("o", organisatie)
                .bind("begin", begin(periode.van()))
                .bind("einde", begin(periode.tot()));
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}

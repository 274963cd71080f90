package nl.poort.sturing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Counts contacts where they are kept: by organisation and moment, which has an index. The last version of a corrected
/// contact counts; a contact is the first when no earlier one has its kenmerk.
final class ContactcijfersSql {
    /// Fewer than this is not shown of the whole chain: a few words that only one person used may be about that person.
    private static final int GENOEG = 5;

    private static final String LANDELIJK =
            "o.soort not in ('GEMEENTE', 'WATERSCHAP', 'PROVINCIE', 'OMGEVINGSDIENST', 'REGIO') as landelijk";

    private static final String CONTACTEN = """
            with contacten as (
              select coalesce(nullif(lower(btrim(c.onderwerp)), ''), 'zonder onderwerp') as onderwerp, c.resultaat,
                c.vervolg_op is null and not exists (
                  select 1 from klantcontact.contact e where e.kenmerk = c.kenmerk and e.richting = 'INKOMEND'
                    and e.tijd < c.tijd and e.id is distinct from c.correctie_op) as eerste,
            """ + LANDELIJK + """
              from organisatie.organisatie o join klantcontact.contact c on c.organisatie = o.id
              where (:heel or o.id = :organisatie) and c.tijd >= :van and c.tijd < :tot and c.richting = 'INKOMEND'
                and c.stand = 'AFGEROND'
                and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)
              union all
              select lower(btrim(t.onderwerp)), t.resultaat, true,
            """ + LANDELIJK + """
              from organisatie.organisatie o join klantcontact.turf t on t.organisatie = o.id
              where (:heel or o.id = :organisatie) and t.tijd >= :van and t.tijd < :tot)
            """;

    private final Handle handle;
    private final Blik blik;
    private final Periode periode;

    ContactcijfersSql(Handle handle, Blik blik, Periode periode) {
        this.handle = handle;
        this.blik = blik;
        this.periode = periode;
    }

    List<Onderwerpcijfer> onderwerpen(int aantal) {
        return vraag(CONTACTEN + """
                        select onderwerp, count(*) filter (where not landelijk)::int as lokaal,
                          count(*) filter (where landelijk)::int as landelijk
                        from contacten where eerste and resultaat = 'ZELF_BEANTWOORD'
                        group by onderwerp having not :heel or count(*) >= :genoeg
                        order by count(*) desc, onderwerp limit :aantal""")
                .bind("genoeg", GENOEG)
                .bind("aantal", aantal)
                .map(Rijlezer.van(Onderwerpcijfer.class))
                .list();
    }

    private Query vraag(String sql) {
        return handle.createQuery(sql)
                .bind("heel", blik.heleKeten())
                .bind("organisatie", blik.organisatie())
                .bind("van", begin(periode.van()))
                .bind("tot", begin(periode.tot()));
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}

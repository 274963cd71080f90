package nl.poort.sturing.kwaliteit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class SteekproevenSql {
    /// Closed contacts in which an answer was given and written down; the last version of a corrected one.
    private static final String TE_TREKKEN = """
             from klantcontact.contact c
            where c.organisatie = :o and c.tijd >= :begin and c.tijd < :einde and c.stand = 'AFGEROND' and c.gelukt
              and c.resultaat in ('ZELF_BEANTWOORD', 'ANTWOORD_GEGEVEN') and c.inhoud is not null
              and (:kanaal::text is null or c.kanaal = :kanaal)
              and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)
            """;
    private static final String ALLES = """
            select s.id, s.van, s.tot, s.kanaal, s.populatie, s.getrokken_op, count(b.contact)::int as getrokken,
              count(b.eerste)::int as beoordeeld,
              count(*) filter (where coalesce(b.tweede, b.eerste) = 'ONJUIST')::int as onjuist,
              count(*) filter (where coalesce(b.tweede, b.eerste) = 'IN_ESSENTIE_JUIST')::int as in_essentie_juist,
              count(*) filter (where coalesce(b.tweede, b.eerste) = 'VOLLEDIG_JUIST')::int as volledig_juist
            from sturing.steekproef s join sturing.beoordeling b on b.organisatie = s.organisatie and b.steekproef = s.id
            where s.organisatie = :o
            """;

    private final Handle handle;
    private final UUID organisatie;

    SteekproevenSql(Handle handle, UUID organisatie) {
        this.handle = handle;
        this.organisatie = organisatie;
    }

    void insert(UUID id, Steekproeven.Verzoek v, String zaad, Instant nu) {
        int populatie = periode(handle.createQuery("select count(*)" + TE_TREKKEN), v)
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("""
                        insert into sturing.steekproef (organisatie, id, van, tot, kanaal, gevraagd, populatie, zaad,
                          getrokken_op)
                        values (:o, :id, :van, :tot, :kanaal, :aantal, :populatie, :zaad, :nu)""")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("van", v.van())
                .bind("tot", v.totEnMet().plusDays(1))
                .bind("kanaal", v.kanaal())
                .bind("aantal", v.aantal())
                .bind("populatie", populatie)
                .bind("zaad", zaad)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// In the order of a hash of the id and the seed: for everybody the same chance, and the same draw when done again.
    int trek(UUID id, Steekproeven.Verzoek v, String zaad) {
        var gekozen = periode(
                        handle.createQuery("select c.eerste" + TE_TREKKEN
                                + " order by sha256(convert_to(c.eerste::text || :zaad, 'UTF8')) limit :aantal"),
                        v)
                .bind("zaad", zaad)
                .bind("aantal", v.aantal())
                .mapTo(UUID.class)
                .list();
        var batch = handle.prepareBatch("""
                insert into sturing.beoordeling (organisatie, steekproef, contact, nummer)
                values (:o, :id, :contact, :nummer)""");
        for (int i = 0; i < gekozen.size(); i++) {
            batch.bind("o", organisatie)
                    .bind("id", id)
                    .bind("contact", gekozen.get(i))
                    .bind("nummer", i + 1)
                    .add();
        }
        batch.execute();
        return gekozen.size();
    }

    private Query periode(Query query, Steekproeven.Verzoek v) {
        return query.bind("o", organisatie)
                .bind("begin", begin(v.van()))
                .bind("einde", begin(v.totEnMet().plusDays(1)))
                .bind("kanaal", v.kanaal());
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    List<Steekproef> list() {
        return lees(
                handle.createQuery(ALLES + " group by s.organisatie, s.id order by s.getrokken_op desc, s.id desc"));
    }

    Optional<Steekproef> find(UUID id) {
        return lees(handle.createQuery(ALLES + " and s.id = :id group by s.organisatie, s.id")
                        .bind("id", id))
                .stream()
                .findFirst();
    }

    private List<Steekproef> lees(Query query) {
        return query.bind("o", organisatie)
                .map((r, ctx) -> new Steekproef(
                        r.getObject("id", UUID.class),
                        r.getObject("van", LocalDate.class),
                        r.getObject("tot", LocalDate.class),
                        r.getString("kanaal"),
                        r.getInt("populatie"),
                        r.getObject("getrokken_op", OffsetDateTime.class).toInstant(),
                        r.getInt("getrokken"),
                        r.getInt("beoordeeld"),
                        r.getInt("onjuist"),
                        r.getInt("in_essentie_juist"),
                        r.getInt("volledig_juist")))
                .list();
    }

    Optional<UUID> lock(UUID id) {
        return handle.createQuery("select id from sturing.steekproef where organisatie = :o and id = :id for update")
                .bind("o", organisatie)
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne();
    }

    List<Beoordeling> contacten(UUID steekproef, UUID ik) {
        return handle.createQuery("""
                        select b.steekproef, b.contact, c.id as laatste, b.nummer, k.naam as kanaal, b.eerste,
                          b.eerste_toelichting, b.tweede, b.tweede_toelichting,
                          exists (select 1 from klantcontact.contact v where v.eerste = b.contact and v.medewerker = :ik)
                            as van_mij,
                          coalesce(b.eerste_door = :ik, false) as eerste_van_mij
                        from sturing.beoordeling b
                        join klantcontact.contact c on c.eerste = b.contact
                          and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)
                        join klantcontact.kanaal k on k.code = c.kanaal
                        where b.organisatie = :o and b.steekproef = :id order by b.nummer""")
                .bind("o", organisatie)
                .bind("id", steekproef)
                .bind("ik", ik)
                .map(Rijlezer.van(Beoordeling.class))
                .list();
    }

    void beoordeel(Beoordeling b, UUID wie, Juistheid oordeel, String toelichting, Instant nu) {
        var sql = b.eerste() == null ? """
                update sturing.beoordeling set eerste = :oordeel, eerste_door = :wie, eerste_op = :nu,
                  eerste_toelichting = :toelichting
                where organisatie = :o and steekproef = :id and contact = :contact and eerste is null""" : """
                update sturing.beoordeling set tweede = :oordeel, tweede_door = :wie, tweede_op = :nu,
                  tweede_toelichting = :toelichting
                where organisatie = :o and steekproef = :id and contact = :contact and tweede is null""";
        handle.createUpdate(sql)
                .bind("o", organisatie)
                .bind("id", b.steekproef())
                .bind("contact", b.contact())
                .bind("oordeel", oordeel.name())
                .bind("wie", wie)
                .bind("toelichting", toelichting)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class BellijstSql {
    /// Missed, not handled, and the same number was not spoken to after that, in whatever direction.
    private static final String GEMIST = """
            from kanalen.telefoongesprek g
            where g.organisatie = :organisatie and g.richting = 'IN' and g.opgenomen is null
              and g.opgehangen is not null and g.afgehandeld is null and g.oorzaak is distinct from 'forwarded'
              and g.nummer is not null
              and not exists (
                select from kanalen.telefoongesprek l where l.organisatie = g.organisatie and l.nummer = g.nummer
                  and l.ingekomen >= g.ingekomen and l.opgenomen is not null)
            """;

    private final Handle handle;

    BellijstSql(Handle handle) {
        this.handle = handle;
    }

    List<Terugbelregel> list(UUID organisatie, int hoogstens) {
        return handle.createQuery("""
                        select m.*, c.medewerker as bij, c.medewerker_naam as bij_naam, coalesce(c.pogingen, 0) as pogingen
                        from (select g.nummer, (array_agg(g.id order by g.ingekomen desc))[1] as gesprek,
                                count(*)::int as keren, min(g.ingekomen) as eerste, max(g.ingekomen) as laatste,
                                max(extract(epoch from g.opgehangen - g.ingekomen))::int as langste_wacht,
                                bool_and(g.kort) as kort
                        """ + GEMIST + """
                              group by g.nummer) m
                        left join kanalen.terugbelclaim c on c.organisatie = :organisatie and c.nummer = m.nummer
                        order by m.kort, m.eerste limit :hoogstens""")
                .bind("organisatie", organisatie)
                .bind("hoogstens", hoogstens)
                .map(Rijlezer.van(Terugbelregel.class))
                .list();
    }

    int aantal(UUID organisatie) {
        return handle.createQuery("select count(distinct g.nummer) " + GEMIST)
                .bind("organisatie", organisatie)
                .mapTo(Integer.class)
                .one();
    }

    /// Callers who withheld their number since this moment: nobody can call them back.
    int afgeschermd(UUID organisatie, Instant sinds) {
        return handle.createQuery("""
                        select count(*) from kanalen.telefoongesprek g
                        where g.organisatie = :organisatie and g.richting = 'IN' and g.opgenomen is null
                          and g.opgehangen is not null and g.nummer is null and not g.kort and g.ingekomen >= :sinds""")
                .bind("organisatie", organisatie)
                .bind("sinds", sinds.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one();
    }

    /// Takes the line when nobody has it; empty when a colleague was first.
    Optional<UUID> neem(UUID organisatie, String nummer, UUID wie, String naam, Instant nu) {
        return handle.createQuery("""
                        insert into kanalen.terugbelclaim as c (organisatie, nummer, medewerker, medewerker_naam, sinds)
                        values (:organisatie, :nummer, :wie, :naam, :nu)
                        on conflict (organisatie, nummer) do update
                        set medewerker = excluded.medewerker, medewerker_naam = excluded.medewerker_naam,
                            sinds = excluded.sinds
                        where c.medewerker is null or c.medewerker = excluded.medewerker
                        returning medewerker""")
                .bind("organisatie", organisatie)
                .bind("nummer", nummer)
                .bind("wie", wie)
                .bind("naam", naam)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    /// @param poging 1 when somebody tried to call
    boolean laatLos(UUID organisatie, String nummer, UUID wie, int poging) {
        return handle.createUpdate("""
                                update kanalen.terugbelclaim
                                set medewerker = null, medewerker_naam = null, sinds = null, pogingen = pogingen + :poging
                                where organisatie = :organisatie and nummer = :nummer and medewerker = :wie""")
                        .bind("organisatie", organisatie)
                        .bind("nummer", nummer)
                        .bind("wie", wie)
                        .bind("poging", poging)
                        .execute()
                == 1;
    }

    void sluit(UUID organisatie, String nummer, String uitkomst, Instant nu) {
        handle.createUpdate("""
                        update kanalen.telefoongesprek set afgehandeld = :nu, uitkomst = :uitkomst
                        where organisatie = :organisatie and nummer = :nummer and richting = 'IN' and opgenomen is null
                          and opgehangen is not null and afgehandeld is null""")
                .bind("organisatie", organisatie)
                .bind("nummer", nummer)
                .bind("uitkomst", uitkomst)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
        handle.createUpdate("delete from kanalen.terugbelclaim where organisatie = :organisatie and nummer = :nummer")
                .bind("organisatie", organisatie)
                .bind("nummer", nummer)
                .execute();
    }
}

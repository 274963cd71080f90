package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;

final class RoutesSql {
    private final Handle handle;

    RoutesSql(Handle handle) {
        this.handle = handle;
    }

    /// The rows that hold on this day for this organisation, its own and the common ones.
    List<Route> list(UUID organisatie, LocalDate op) {
        return handle.createQuery("""
                        select id, organisatie, van_schakel, vraagsoort, onderwerp, trefwoord, naar_schakel, naar_team,
                               organisatiesoort, vanaf, tot, leeftijd_van, leeftijd_tot, plaats, dagen, tijd_van, tijd_tot,
                               openheid, vaardigheid
                        from vragen.routering
                        where (organisatie is null or organisatie = :o) and vanaf <= :op and (tot is null or tot > :op)
                        order by van_schakel, vanaf, id""")
                .bind("o", organisatie)
                .bind("op", op)
                .map(Rijlezer.van(Route.class))
                .list();
    }

    /// The questions that were asked on a day, the newest first.
    List<Vraag> vragenVan(UUID organisatie, LocalDate dag, int meeste) {
        return handle.createQuery(VragenSql.ALLES + """
                         where organisatie = :o and gesteld_op >= :begin and gesteld_op < :einde
                        order by gesteld_op desc limit :meeste""")
                .bind("o", organisatie)
                .bind("begin", begin(dag))
                .bind("einde", begin(dag.plusDays(1)))
                .bind("meeste", meeste)
                .map(Rijlezer.van(Vraag.class))
                .list();
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(Tx.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    void insert(Route r) {
        handle.createUpdate("""
                        insert into vragen.routering (id, organisatie, van_schakel, vraagsoort, onderwerp, trefwoord,
                          naar_schakel, naar_team, organisatiesoort, vanaf, leeftijd_van, leeftijd_tot, plaats, dagen, tijd_van,
                          tijd_tot, openheid, vaardigheid)
                        values (:id, :organisatie, :vanSchakel, :vraagsoort, :onderwerp, :trefwoord, :naarSchakel,
                          :naarTeam, :organisatiesoort, :vanaf, :leeftijdVan, :leeftijdTot, :plaats, :dagen,
                          :tijdVan, :tijdTot, :openheid, :vaardigheid)""").bindMethods(r).execute();
    }

    /// Ends a route of this organisation; common rows are no one's to end here.
    int einde(UUID id, UUID organisatie, LocalDate tot) {
        return handle.createUpdate(
                        "update vragen.routering set tot = :tot where id = :id and organisatie = :o and tot is null")
                .bind("id", id)
                .bind("o", organisatie)
                .bind("tot", tot)
                .execute();
    }
}

package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class RegieSql {
    private static final String OPEN = " organisatie = :o and stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD') ";

    private final Handle handle;
    private final UUID organisatie;

    RegieSql(Handle handle, UUID organisatie) {
        this.handle = handle;
        this.organisatie = organisatie;
    }

    List<Vraag> list(Regiefilter f, UUID ik, ZonedDateTime nu) {
        return op(handle.createQuery(VragenSql.ALLES + " where" + OPEN + bereik(f.bereik()) + """
                          and (:team::uuid is null or eigenaar = :team)
                          and (:soort::text is null or soort = :soort)
                          and (:na::timestamptz is null or (toegezegd_op, id) > (:na, :naId))
                        order by toegezegd_op, id limit :limiet"""), ik, nu)
                .bind("team", f.team())
                .bind("soort", f.soort() == null ? null : f.soort().name())
                .bind("na", f.na() == null ? null : f.na().atOffset(ZoneOffset.UTC))
                .bind("naId", f.naId())
                .bind("limiet", f.limiet())
                .map(Rijlezer.van(Vraag.class))
                .list();
    }

    private static String bereik(Regiefilter.Bereik bereik) {
        return switch (bereik) {
            case ALLES -> "";
            case TE_LAAT -> " and toegezegd_op <= :nu";
            case VANDAAG -> " and toegezegd_op > :nu and toegezegd_op < :morgen";
            case MIJN -> " and regievoerder = :ik";
            case ZONDER_REGIE -> " and regievoerder is null";
        };
    }

    Regietelling tel(UUID ik, ZonedDateTime nu) {
        return op(handle.createQuery("""
                        select count(*)::int as alles, count(*) filter (where toegezegd_op <= :nu)::int as te_laat,
                          count(*) filter (where toegezegd_op > :nu and toegezegd_op < :morgen)::int as vandaag,
                          count(*) filter (where regievoerder = :ik)::int as mijn,
                          count(*) filter (where regievoerder is null)::int as zonder_regie
                        from vragen.vraag where""" + OPEN), ik, nu)
                .map(Rijlezer.van(Regietelling.class))
                .one();
    }

    List<Regie.Bijteam> teams() {
        return handle.createQuery("select eigenaar as team, count(*)::int as aantal from vragen.vraag where" + OPEN
                        + "group by eigenaar order by 2 desc, 1")
                .bind("o", organisatie)
                .map(Rijlezer.van(Regie.Bijteam.class))
                .list();
    }

    private Query op(Query query, UUID ik, ZonedDateTime nu) {
        var morgen = nu.toLocalDate().plusDays(1).atStartOfDay(nu.getZone());
        return query.bind("o", organisatie)
                .bind("ik", ik)
                .bind("nu", nu.toInstant().atOffset(ZoneOffset.UTC))
                .bind("morgen", morgen.toInstant().atOffset(ZoneOffset.UTC));
    }

    boolean herinnerdSinds(UUID vraag, Instant sinds) {
        return handle.createQuery("""
                        select exists (select 1 from vragen.signaal where vraag = :vraag and tijd > :sinds
                          and tekst like '% herinnert u aan %')""")
                .bind("vraag", vraag)
                .bind("sinds", sinds.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one();
    }
}

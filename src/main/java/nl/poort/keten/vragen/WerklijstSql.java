package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Werklijst.Telling;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class WerklijstSql {
    private final Handle handle;

    WerklijstSql(Handle handle) {
        this.handle = handle;
    }

    /// Per team along its own index, so that a long list costs no more than a short one.
    List<Werkregel> list(Collection<UUID> teams, UUID ik, Werkfilter f) {
        plan("force_generic_plan");
        var regels = lees(teams, ik, f);
        plan("auto");
        return regels;
    }

    /// With the values at hand PostgreSQL believes that row level security leaves next to nothing, and sorts all
    /// the work
    /// of the team; without them it walks along the index and stops at the limit.
    private void plan(String wijze) {
        handle.createQuery("select set_config('plan_cache_mode', :wijze, true)")
                .bind("wijze", wijze)
                .mapTo(String.class)
                .one();
    }

    private List<Werkregel> lees(Collection<UUID> teams, UUID ik, Werkfilter f) {
        return handle.createQuery("""
                        select r.* from unnest(:teams) team cross join lateral (
                          select o.vraag, o.id as overdracht, v.kenmerk, left(v.tekst, 160) as tekst, v.soort, v.prioriteit,
                                 v.niveau, v.stand as vraagstand, o.stand, o.te_doen, o.gevraagd, o.schakel, o.naar_team,
                                 o.naar_medewerker, o.aangenomen_door, o.uiterlijk, v.toegezegd_op as toegezegd
                          from vragen.overdracht o join vragen.vraag v on v.id = o.vraag
                          where o.naar_team = team
                            and o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD') and o.te_doen <> 'WACHTEN'
                            and (not :mijn or :ik in (o.naar_medewerker, o.aangenomen_door))
                            and (:teDoen::text is null or o.te_doen = :teDoen)
                            and (:naTijd::timestamptz is null or (o.uiterlijk, o.id) > (:naTijd, :naId))
                          order by o.uiterlijk, o.id limit :limiet) r
                        order by r.uiterlijk, r.overdracht limit :limiet""")
                .bindArray("teams", UUID.class, teams)
                .bind("ik", ik)
                .bind("mijn", f.alleenMijn())
                .bind("teDoen", f.teDoen() == null ? null : f.teDoen().name())
                .bind("naTijd", f.naTijd())
                .bind("naId", f.naId())
                .bind("limiet", f.limiet())
                .map(Rijlezer.van(Werkregel.class))
                .list();
    }

    /// Per team and kind of work along its own index, the soonest first, and no further than one more than `meest`.
    List<Telling> tel(Collection<UUID> teams, Collection<TeDoen> soorten, Instant nu, int meest) {
        return handle.createQuery("""
                        select s.te_doen, least(sum(t.aantal), :meest + 1)::int as aantal,
                               least(sum(t.te_laat), :meest + 1)::int as te_laat
                        from unnest(:teams) team cross join unnest(:soorten) s(te_doen) cross join lateral (
                          select count(*) as aantal, count(*) filter (where r.uiterlijk < :nu) as te_laat
                          from (select o.uiterlijk from vragen.overdracht o
                                where o.naar_team = team and o.te_doen = s.te_doen and o.te_doen <> 'WACHTEN'
                                  and o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD')
                                order by o.uiterlijk limit :meest + 1) r) t
                        where t.aantal > 0 group by s.te_doen order by s.te_doen""")
                .bindArray("teams", UUID.class, teams)
                .bindArray(
                        "soorten",
                        String.class,
                        soorten.stream().map(Enum::name).toList())
                .bind("nu", nu)
                .bind("meest", meest)
                .map(Rijlezer.van(Telling.class))
                .list();
    }

    /// A kenmerk jumps straight to its Vraag; else words: the newest that have them, or of what is older a thousand
    /// hits
    /// at most.
    List<Vraag> zoek(String tekst, int limiet) {
        return handle.createQuery(VragenSql.ALLES + """
                         where id = any(array(select vragen.zoek(:tekst, :limiet)))
                           or id = (select id from vragen.vraag where kenmerk = upper(:tekst))
                        order by gesteld_op desc limit :limiet""")
                .bind("tekst", tekst)
                .bind("limiet", limiet)
                .map(Rijlezer.van(Vraag.class))
                .list();
    }
}

package nl.poort.registers.klokken;

import static nl.poort.registers.klokken.KlokrijSql.at;
import static nl.poort.registers.klokken.KlokrijSql.rij;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The clocks themselves: start, stop, look, and take what is due.
final class KlokkenSql {
    private final Handle handle;

    KlokkenSql(Handle handle) {
        this.handle = handle;
    }

    /// All in one statement; returns how many were new. A running clock of the same subject and kind blocks its row.
    int insert(List<Rij> rijen) {
        var statement = handle.createUpdate("""
                insert into klokken.klok (root, id, onderwerp, soort, schakel, kalender, kalender_van, kalender_versie,
                  norm_aantal, norm_eenheid, start, uiterlijk, kaal_eind, deadline, driekwart_op, plicht_op, stand)
                select root, id, onderwerp, soort, schakel, kalender, kalender_van, kalender_versie,
                  norm_aantal, norm_eenheid, start, uiterlijk, kaal_eind, deadline, driekwart_op, plicht_op, 'LOOPT'
                from unnest(:root::uuid[], :id::uuid[], :onderwerp::uuid[], :soort, :schakel, :kalender,
                  :kalender_van::uuid[], :kalender_versie::int[], :norm_aantal::int[], :norm_eenheid,
                  :start::timestamptz[], :uiterlijk::timestamptz[], :kaal_eind::date[], :deadline::timestamptz[],
                  :driekwart_op::timestamptz[], :plicht_op::timestamptz[])
                  as t (root, id, onderwerp, soort, schakel, kalender, kalender_van, kalender_versie, norm_aantal,
                    norm_eenheid, start, uiterlijk, kaal_eind, deadline, driekwart_op, plicht_op)
                on conflict do nothing""");
        kolommen()
                .forEach((naam, waarde) -> statement.bindArray(
                        naam,
                        String.class,
                        rijen.stream()
                                .map(waarde)
                                .map(w -> w == null ? null : w.toString())
                                .toList()));
        return statement.execute();
    }

    private static Map<String, Function<Rij, Object>> kolommen() {
        return Map.ofEntries(
                Map.entry("root", r -> r.klok().root()),
                Map.entry("id", r -> r.klok().id()),
                Map.entry("onderwerp", r -> r.klok().onderwerp()),
                Map.entry("soort", r -> r.klok().soort()),
                Map.entry("schakel", r -> r.klok().schakel()),
                Map.entry("kalender", r -> r.klok().kalender()),
                Map.entry("kalender_van", Rij::kalenderVan),
                Map.entry("kalender_versie", Rij::kalenderVersie),
                Map.entry("norm_aantal", r -> r.klok().norm().aantal()),
                Map.entry("norm_eenheid", r -> r.klok().norm().eenheid()),
                Map.entry("start", r -> r.klok().start()),
                Map.entry("uiterlijk", Rij::uiterlijk),
                Map.entry("kaal_eind", Rij::kaalEind),
                Map.entry("deadline", r -> r.klok().deadline()),
                Map.entry("driekwart_op", Rij::driekwart),
                Map.entry("plicht_op", Rij::plicht));
    }

    Optional<Klok> stop(UUID root, UUID onderwerp, Kloksoort soort, Instant now) {
        return handle.createQuery("""
                        update klokken.klok set gestopt = greatest(:now, start), driekwart_op = null, plicht_op = null,
                          stand = case when :now <= deadline then 'GEHAALD' else 'OVERSCHREDEN' end
                        where root = :root and onderwerp = :onderwerp and soort = :soort and stand = 'LOOPT'
                        returning *""")
                .bind("root", root)
                .bind("onderwerp", onderwerp)
                .bind("soort", soort.name())
                .bind("now", at(now))
                .map((rs, ctx) -> rij(rs).klok())
                .findOne();
    }

    List<Klok> vervallen(UUID root, UUID onderwerp, Set<Kloksoort> soorten, Instant now) {
        return handle.createQuery("""
                        with af as (
                          update klokken.klok set stand = 'VERVALLEN', gestopt = :now,
                            driekwart_op = null, plicht_op = null
                          where root = :root and onderwerp = :onderwerp and soort = any (:soorten)
                            and stand in ('LOOPT', 'GEPAUZEERD')
                          returning *),
                        dicht as (
                          update klokken.pauze p set tot = :now from af
                          where p.root = af.root and p.klok = af.id and p.tot is null)
                        select * from af order by start, id""")
                .bind("root", root)
                .bind("onderwerp", onderwerp)
                .bindArray("soorten", String.class, namen(soorten))
                .bind("now", at(now))
                .map((rs, ctx) -> rij(rs).klok())
                .list();
    }

    List<Klok> meldVooraf(UUID root, Instant now) {
        return handle.createQuery("""
                        update klokken.klok set vooraf_gemeld = true
                        where root = :root and soort = 'KETEN' and stand = 'LOOPT' and deadline >= :now
                        returning *""")
                .bind("root", root)
                .bind("now", at(now))
                .map((rs, ctx) -> rij(rs).klok())
                .list();
    }

    Rij get(UUID root, UUID id) {
        return handle.createQuery("select * from klokken.klok where root = :root and id = :id")
                .bind("root", root)
                .bind("id", id)
                .map((rs, ctx) -> rij(rs))
                .one();
    }

    /// The clock that runs or stands still, locked until the end of the transaction.
    Optional<Rij> lockOpen(UUID root, UUID onderwerp, Kloksoort soort) {
        return handle.createQuery("""
                        select * from klokken.klok
                        where root = :root and onderwerp = :onderwerp and soort = :soort
                          and stand in ('LOOPT', 'GEPAUZEERD')
                        for update""")
                .bind("root", root)
                .bind("onderwerp", onderwerp)
                .bind("soort", soort.name())
                .map((rs, ctx) -> rij(rs))
                .findOne();
    }

    List<Klok> list(UUID root) {
        return handle.createQuery("select * from klokken.klok where root = :root order by start, id")
                .bind("root", root)
                .map((rs, ctx) -> rij(rs).klok())
                .list();
    }

    Map<UUID, List<Klok>> lopend(Collection<UUID> roots) {
        return handle
                .createQuery("""
                        select * from klokken.klok
                        where root = any (:roots) and stand in ('LOOPT', 'GEPAUZEERD') order by deadline, id""")
                .bindArray("roots", UUID.class, new ArrayList<>(roots))
                .map((rs, ctx) -> rij(rs).klok())
                .list()
                .stream()
                .collect(Collectors.groupingBy(Klok::root));
    }

    /// Rows that another node is taking are skipped: a clock is handed out once.
    List<Klok> takeVerstreken(Set<Kloksoort> soorten, Instant now, int limit) {
        return handle.createQuery("""
                        with rijp as (
                          select root, id from klokken.klok
                          where stand = 'LOOPT' and verstreken is null and soort = any (:soorten) and deadline <= :now
                          order by deadline limit :limit for update skip locked),
                        genomen as (
                          update klokken.klok k set verstreken = :now from rijp
                          where k.root = rijp.root and k.id = rijp.id
                          returning k.*)
                        select * from genomen order by deadline, id""")
                .bindArray("soorten", String.class, namen(soorten))
                .bind("now", at(now))
                .bind("limit", limit)
                .map((rs, ctx) -> rij(rs).klok())
                .list();
    }

    List<Gewaarschuwd> takeWaarschuwingen(Set<Kloksoort> soorten, Instant now, int limit) {
        var gewaarschuwd = new ArrayList<Gewaarschuwd>();
        handle.createQuery("""
                        with rijp as (
                          select root, id, driekwart_op, plicht_op from klokken.klok
                          where stand = 'LOOPT' and soort = any (:soorten)
                            and least(driekwart_op, plicht_op) <= :now
                          order by least(driekwart_op, plicht_op) limit :limit for update skip locked),
                        genomen as (
                          update klokken.klok k set
                            driekwart_op = case when k.driekwart_op <= :now then null else k.driekwart_op end,
                            plicht_op = case when k.plicht_op <= :now then null else k.plicht_op end
                          from rijp where k.root = rijp.root and k.id = rijp.id
                          returning k.*, coalesce(rijp.driekwart_op <= :now, false) as is_driekwart,
                            coalesce(rijp.plicht_op <= :now, false) as is_plicht)
                        select * from genomen order by deadline, id""")
                .bindArray("soorten", String.class, namen(soorten))
                .bind("now", at(now))
                .bind("limit", limit)
                .map((rs, ctx) -> {
                    var klok = rij(rs).klok();
                    if (rs.getBoolean("is_driekwart")) {
                        gewaarschuwd.add(new Gewaarschuwd(klok, Waarschuwing.DRIEKWART));
                    }
                    if (rs.getBoolean("is_plicht")) {
                        gewaarschuwd.add(new Gewaarschuwd(klok, Waarschuwing.PLICHT));
                    }
                    return klok;
                })
                .list();
        return gewaarschuwd;
    }

    private static List<String> namen(Set<Kloksoort> soorten) {
        return soorten.stream().map(Enum::name).toList();
    }
}

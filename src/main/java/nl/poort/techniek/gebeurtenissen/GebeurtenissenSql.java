package nl.poort.techniek.gebeurtenissen;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Nieuw;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Wachtend;
import org.jdbi.v3.core.Handle;

final class GebeurtenissenSql {
    private final Handle handle;

    /// One delivery that is due, with the event it carries. Public, because `bindMethods` sees nothing of it otherwise.
    public record Due(
            UUID id,
            String luisteraar,
            UUID root,
            String soort,
            Instant tijd,
            int pogingen,
            Instant sinds,
            String inhoud) {}

    GebeurtenissenSql(Handle handle) {
        this.handle = handle;
    }

    /// The events of one transaction and their deliveries in one statement.
    void insert(List<Nieuw> nieuw, Instant tijd) {
        var bezorgingen = nieuw.stream()
                .flatMap(n -> n.luisteraars().stream().map(l -> Map.entry(l, n.wat())))
                .toList();
        handle.createUpdate("""
                        with g as (
                          insert into gebeurtenissen.gebeurtenis
                            (root, id, soort, wie, wie_id, organisatie, doel, tijd, inhoud)
                          select root, id, soort, wie, wie_id, organisatie, doel, :tijd, inhoud::jsonb
                          from unnest(:roots, :ids, :soorten, :wie, :wieIds, :organisaties, :doelen, :inhoud)
                            as t (root, id, soort, wie, wie_id, organisatie, doel, inhoud))
                        insert into gebeurtenissen.bezorging
                          (luisteraar, root, gebeurtenis, soort, organisatie, volgende, sinds)
                        select luisteraar, root, id, soort, coalesce(organisatie, :niemand), :tijd, :tijd
                        from unnest(:luisteraars, :bRoots, :bIds, :bSoorten, :bOrganisaties)
                          as b (luisteraar, root, id, soort, organisatie)""")
                .bind("tijd", at(tijd))
                .bindArray("roots", UUID.class, elk(nieuw, n -> n.wat().root()))
                .bindArray("ids", UUID.class, elk(nieuw, n -> n.wat().id()))
                .bindArray("soorten", String.class, elk(nieuw, n -> n.wat().soort()))
                .bindArray("wie", String.class, elk(nieuw, n -> n.wat().wie()))
                .bindArray("wieIds", UUID.class, elk(nieuw, Nieuw::wie))
                .bindArray("organisaties", UUID.class, elk(nieuw, n -> n.wat().organisatie()))
                .bindArray("doelen", String.class, elk(nieuw, n -> n.wat().doel()))
                .bindArray("inhoud", String.class, elk(nieuw, n -> n.wat().inhoud()))
                .bindArray("luisteraars", String.class, elk(bezorgingen, Map.Entry::getKey))
                .bindArray(
                        "bRoots", UUID.class, elk(bezorgingen, b -> b.getValue().root()))
                .bindArray(
                        "bIds", UUID.class, elk(bezorgingen, b -> b.getValue().id()))
                .bindArray(
                        "bSoorten",
                        String.class,
                        elk(bezorgingen, b -> b.getValue().soort()))
                .bindArray(
                        "bOrganisaties",
                        UUID.class,
                        elk(bezorgingen, b -> b.getValue().organisatie()))
                .bind("niemand", Actor.NOBODY)
                .execute();
    }

    /// A list that may hold null.
    private static <A, B> List<B> elk(List<A> lijst, Function<A, B> veld) {
        return lijst.stream().map(veld).toList();
    }

    List<Opgetekend> list(UUID root) {
        return handle.createQuery("""
                        select id, root, soort, wie, organisatie, doel, tijd, inhoud::text as inhoud
                        from gebeurtenissen.gebeurtenis where root = :root order by tijd, id""")
                .bind("root", root)
                .map(Rijlezer.van(Opgetekend.class))
                .list();
    }

    void destroy(UUID root) {
        handle.createQuery("select gebeurtenissen.vernietig(:root) is null")
                .bind("root", root)
                .mapTo(Boolean.class)
                .one();
    }

    /// Whose deliveries are due: a jump along the index per organisation, however much each of them has waiting.
    List<UUID> whoWaits(Instant now) {
        return handle.createQuery("""
                        with recursive o (organisatie) as (
                          select (select b.organisatie from gebeurtenissen.bezorging b where not b.dood
                            order by b.organisatie limit 1)
                          union all
                          select (select b.organisatie from gebeurtenissen.bezorging b
                            where not b.dood and b.organisatie > o.organisatie order by b.organisatie limit 1)
                          from o where o.organisatie is not null)
                        select o.organisatie from o where o.organisatie is not null
                          and exists (select 1 from gebeurtenissen.bezorging b
                            where b.organisatie = o.organisatie and not b.dood and b.volgende <= :now)""").bind("now", at(now)).mapTo(UUID.class).list();
    }

    /// Takes the oldest due delivery of this organisation whose root has no older one waiting for the same listener,
    /// until `lease`.
    Optional<Due> takeNext(UUID organisatie, Instant now, Instant lease) {
        return handle.createQuery("""
                        with b as (
                          select luisteraar, root, gebeurtenis from gebeurtenissen.bezorging b
                          where b.organisatie = :organisatie and b.volgende <= :now and not b.dood
                            and not exists (select 1 from gebeurtenissen.bezorging o
                              where o.luisteraar = b.luisteraar and o.root = b.root
                                and o.gebeurtenis < b.gebeurtenis and not o.dood)
                          order by b.volgende, b.gebeurtenis
                          limit 1 for update skip locked)
                        update gebeurtenissen.bezorging t set volgende = :lease
                        from b join gebeurtenissen.gebeurtenis g on g.root = b.root and g.id = b.gebeurtenis
                        where t.luisteraar = b.luisteraar and t.root = b.root and t.gebeurtenis = b.gebeurtenis
                        returning t.gebeurtenis as id, t.luisteraar, t.root, t.soort, g.tijd, t.pogingen, t.sinds,
                          g.inhoud::text as inhoud""")
                .bind("organisatie", organisatie)
                .bind("now", at(now))
                .bind("lease", at(lease))
                .map(Rijlezer.van(Due.class))
                .findOne();
    }

    /// What never failed waits for a lease only; what stands behind one that failed is not taken before it.
    void release(Instant now) {
        handle.createUpdate("""
                        update gebeurtenissen.bezorging set volgende = :now
                        where pogingen = 0 and volgende > :now and not dood""").bind("now", at(now)).execute();
    }

    void delivered(Due row) {
        handle.createUpdate("""
                        delete from gebeurtenissen.bezorging
                        where luisteraar = :luisteraar and root = :root and gebeurtenis = :id""").bindMethods(row).execute();
    }

    /// What waits behind it waits as long: otherwise every take would walk past all of it.
    void postpone(Due row, Instant next, boolean dead, String fout) {
        handle.createUpdate("""
                        with erachter as (update gebeurtenissen.bezorging set volgende = greatest(volgende, :next)
                          where luisteraar = :luisteraar and root = :root and gebeurtenis > :id and not :dead)
                        update gebeurtenissen.bezorging
                        set pogingen = pogingen + 1, volgende = :next, dood = :dead, fout = left(:fout, 500)
                        where luisteraar = :luisteraar and root = :root and gebeurtenis = :id""")
                .bindMethods(row)
                .bind("next", at(next))
                .bind("dead", dead)
                .bind("fout", fout)
                .execute();
    }

    /// @param organisatie null = all
    List<Wachtend> waiting(UUID organisatie) {
        return handle.createQuery("""
                        select b.gebeurtenis as id, b.luisteraar, b.root, b.soort, b.pogingen, b.dood,
                          coalesce(b.fout, '') as fout
                        from gebeurtenissen.bezorging b
                        join gebeurtenissen.gebeurtenis g on g.root = b.root and g.id = b.gebeurtenis
                        where b.pogingen > 0 and (cast(:organisatie as uuid) is null or g.organisatie is null
                          or g.organisatie = :organisatie)
                        order by b.dood desc, b.sinds limit 200""")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Wachtend.class))
                .list();
    }

    void retryNow(UUID id, String luisteraar, Instant now) {
        handle.createUpdate("""
                        with deze as (update gebeurtenissen.bezorging set dood = false, volgende = :now, sinds = :now
                          where gebeurtenis = :id and luisteraar = :luisteraar returning luisteraar, root, gebeurtenis)
                        update gebeurtenissen.bezorging b set volgende = least(b.volgende, :now)
                        from deze where b.luisteraar = deze.luisteraar and b.root = deze.root
                          and b.gebeurtenis > deze.gebeurtenis and not b.dood""")
                .bind("id", id)
                .bind("luisteraar", luisteraar)
                .bind("now", at(now))
                .execute();
    }

    private static OffsetDateTime at(Instant t) {
        return t.atOffset(ZoneOffset.UTC);
    }
}

package nl.poort.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class LeveringenSql {
    private final Handle handle;

    /// A subscription with something to deliver, taken for a while.
    record Beurt(UUID id, UUID organisatie, String url, String geheim) {}

    /// The next thing to deliver.
    public record Klaar(UUID abonnement, UUID gebeurtenis, String inhoud, int pogingen, Instant sinds) {}

    private static final RowMapper<Beurt> BEURT = (r, ctx) -> new Beurt(
            r.getObject("id", UUID.class),
            r.getObject("organisatie", UUID.class),
            r.getString("url"),
            r.getString("geheim"));

    LeveringenSql(Handle handle) {
        this.handle = handle;
    }

    /// One row per subscription that wants to hear of this; hearing of it twice changes nothing.
    void insert(UUID gebeurtenis, UUID root, Meldsoort soort, List<UUID> teams, String inhoud, Instant nu) {
        handle.createUpdate("""
                        insert into api.levering
                          (abonnement, gebeurtenis, organisatie, root, soort, inhoud, volgende, sinds)
                        select a.id, :gebeurtenis, a.organisatie, :root, :soort, :inhoud, :nu, :nu
                        from api.abonnement a where a.teams && :teams and :soort = any(a.soorten)
                        on conflict do nothing""")
                .bind("gebeurtenis", gebeurtenis)
                .bind("root", root)
                .bind("soort", soort.name())
                .bindArray("teams", UUID.class, teams)
                .bind("inhoud", inhoud)
                .bind("nu", at(nu))
                .execute();
    }

    boolean luistertIemand(Meldsoort soort, List<UUID> teams) {
        return handle.createQuery("""
                        select exists (select 1 from api.abonnement a
                        where a.teams && :teams and :soort = any(a.soorten))""")
                .bind("soort", soort.name())
                .bindArray("teams", UUID.class, teams)
                .mapTo(Boolean.class)
                .one();
    }

    /// Takes subscriptions that have something due and with which nobody is busy.
    List<Beurt> neem(Instant nu, Instant tot, int hoogstens) {
        return handle.createQuery("""
                        with b as (
                          select a.id from api.abonnement a
                          where a.stand = 'ACTIEF' and a.volgende <= :nu and a.bezet_tot <= :nu
                            and exists (select 1 from api.levering l where l.abonnement = a.id
                              and l.bezorgd_op is null and not l.dood and l.volgende <= :nu)
                          order by a.volgende limit :hoogstens for update skip locked)
                        update api.abonnement a set bezet_tot = :tot from b where a.id = b.id
                        returning a.id, a.organisatie, a.url, a.geheim""")
                .bind("nu", at(nu))
                .bind("tot", at(tot))
                .bind("hoogstens", hoogstens)
                .map(BEURT)
                .list();
    }

    /// The oldest one that is due and whose root has no older one waiting; keeps the turn for longer. Empty when the
    /// subscription was stopped, suspended or must wait.
    Optional<Klaar> volgende(Beurt beurt, Instant nu, Instant tot) {
        return handle.createQuery("""
                        with a as (update api.abonnement set bezet_tot = :tot
                          where id = :id and stand = 'ACTIEF' and volgende <= :nu returning id)
                        select l.abonnement, l.gebeurtenis, l.inhoud, l.pogingen, l.sinds
                        from api.levering l join a on a.id = l.abonnement
                        where l.bezorgd_op is null and not l.dood and l.volgende <= :nu
                          and not exists (select 1 from api.levering o where o.abonnement = l.abonnement
                            and o.root = l.root and o.gebeurtenis < l.gebeurtenis
                            and o.bezorgd_op is null and not o.dood)
                        order by l.gebeurtenis limit 1""")
                .bind("id", beurt.id())
                .bind("nu", at(nu))
                .bind("tot", at(tot))
                .map(ConstructorMapper.of(Klaar.class))
                .findOne();
    }

    void bezorgd(Klaar k, Instant nu) {
        handle.createUpdate("""
                        with l as (update api.levering set bezorgd_op = :nu, pogingen = pogingen + 1, fout = ''
                          where abonnement = :abonnement and gebeurtenis = :gebeurtenis)
                        update api.abonnement set bezorgd_op = :nu where id = :abonnement""").bindMethods(k).bind("nu", at(nu)).execute();
    }

    /// @param allesTot until when the whole subscription waits
    void uitgesteld(Klaar k, Instant volgende, Instant allesTot, boolean dood, String fout) {
        handle.createUpdate("""
                        with l as (update api.levering set pogingen = pogingen + 1, volgende = :volgende, dood = :dood,
                            fout = left(:fout, 500) where abonnement = :abonnement and gebeurtenis = :gebeurtenis)
                        update api.abonnement set volgende = :alles where id = :abonnement""")
                .bindMethods(k)
                .bind("volgende", at(volgende))
                .bind("alles", at(allesTot))
                .bind("dood", dood)
                .bind("fout", fout)
                .execute();
    }

    void schortOp(UUID abonnement, String reden) {
        handle.createUpdate("update api.abonnement set stand = 'OPGESCHORT', reden = :reden where id = :id")
                .bind("id", abonnement)
                .bind("reden", reden)
                .execute();
    }

    void laatLos(UUID abonnement, Instant nu) {
        handle.createUpdate("update api.abonnement set bezet_tot = :nu where id = :id")
                .bind("id", abonnement)
                .bind("nu", at(nu))
                .execute();
    }

    int ruimOp(Instant voor) {
        return handle.createUpdate("delete from api.levering where bezorgd_op < :voor")
                .bind("voor", at(voor))
                .execute();
    }

    Webhooks.Stand stand() {
        return handle.createQuery("""
                        select
                          (select count(distinct l.abonnement) from api.levering l join api.abonnement a on a.id = l.abonnement
                            where l.bezorgd_op is null and not l.dood and l.pogingen > 0 and a.stand = 'ACTIEF') as wachtend,
                          (select count(*) from api.abonnement where stand = 'OPGESCHORT') as opgeschort,
                          (select count(*) from api.levering where dood) as opgegeven""")
                .map(ConstructorMapper.of(Webhooks.Stand.class))
                .one();
    }

    private static OffsetDateTime at(Instant t) {
        return t.atOffset(ZoneOffset.UTC);
    }
}

package nl.poort.techniek.bezorging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class BezorgingSql {
    private final Handle handle;

    /// A destination with something to deliver, taken for a while.
    public record Beurt(UUID bestemming, String soort) {}

    record Nieuw(UUID id, UUID root, String inhoud) {}

    BezorgingSql(Handle handle) {
        this.handle = handle;
    }

    void insert(String soort, UUID organisatie, Collection<UUID> bestemmingen, Nieuw nieuw, Instant nu) {
        handle.createUpdate("""
                        with b as (insert into bezorging.bestemming (id, organisatie, soort, volgende, bezet_tot)
                          select unnest(cast(:bestemmingen as uuid[])), :organisatie, :soort, :nu, :nu
                          on conflict (id) do nothing)
                        insert into bezorging.levering (bestemming, id, organisatie, root, inhoud, volgende, sinds)
                        select unnest(cast(:bestemmingen as uuid[])), :id, :organisatie, :root, :inhoud, :nu, :nu
                        on conflict do nothing""")
                .bindArray("bestemmingen", UUID.class, List.copyOf(bestemmingen))
                .bind("organisatie", organisatie)
                .bind("soort", soort)
                .bind("id", nieuw.id())
                .bind("root", nieuw.root())
                .bind("inhoud", nieuw.inhoud())
                .bind("nu", at(nu))
                .execute();
    }

    void delete(UUID bestemming) {
        handle.createUpdate("delete from bezorging.levering where bestemming = :b")
                .bind("b", bestemming)
                .execute();
        handle.createUpdate("delete from bezorging.bestemming where id = :b")
                .bind("b", bestemming)
                .execute();
    }

    List<Achterstand> achterstand(Collection<UUID> bestemmingen) {
        return handle.createQuery("""
                        select b.id as bestemming, b.organisatie, b.soort,
                          count(*) filter (where l.bezorgd_op is null and not l.dood) as wachtend,
                          count(*) filter (where l.dood) as dood,
                          min(l.sinds) filter (where l.bezorgd_op is null) as oudste, b.bezorgd_op as laatst_bezorgd,
                          coalesce(max(l.fout) filter (where l.bezorgd_op is null), '') as fout, b.opgeschort, b.reden
                        from bezorging.bestemming b left join bezorging.levering l on l.bestemming = b.id
                        where b.id = any (:bestemmingen) group by b.id""")
                .bindArray("bestemmingen", UUID.class, List.copyOf(bestemmingen))
                .map(Rijlezer.van(Achterstand.class))
                .list();
    }

    Bezorging.Stand stand() {
        return handle.createQuery("""
                        select
                          (select count(distinct l.bestemming) from bezorging.levering l
                            join bezorging.bestemming b on b.id = l.bestemming
                            where l.bezorgd_op is null and not l.dood and l.pogingen > 0 and not b.opgeschort) as wachtend,
                          (select count(*) from bezorging.bestemming where opgeschort) as opgeschort,
                          (select count(*) from bezorging.levering where dood) as opgegeven""").map(Rijlezer.van(Bezorging.Stand.class)).one();
    }

    void schortOp(UUID bestemming, String reden) {
        handle.createUpdate("update bezorging.bestemming set opgeschort = true, reden = :r where id = :b")
                .bind("b", bestemming)
                .bind("r", reden)
                .execute();
    }

    /// As [#schortOp], also when nothing was ever put ready for it.
    void zetStil(String soort, UUID organisatie, UUID bestemming, String reden, Instant nu) {
        handle.createUpdate("""
                        insert into bezorging.bestemming
                          (id, organisatie, soort, volgende, bezet_tot, opgeschort, reden)
                        values (:b, :o, :s, :nu, :nu, true, :r)
                        on conflict (id) do update set opgeschort = true, reden = :r""")
                .bind("b", bestemming)
                .bind("o", organisatie)
                .bind("s", soort)
                .bind("r", reden)
                .bind("nu", at(nu))
                .execute();
    }

    List<Wachtend> wachtend(UUID bestemming, int hoogstens) {
        return handle.createQuery("""
                        select id, root, inhoud, pogingen, sinds, volgende, dood, fout from bezorging.levering
                        where bestemming = :b and bezorgd_op is null order by dood desc, id limit :n""")
                .bind("b", bestemming)
                .bind("n", hoogstens)
                .map(Rijlezer.van(Wachtend.class))
                .list();
    }

    boolean herhaal(UUID bestemming, UUID id, Instant nu) {
        return handle.createUpdate("""
                                with b as (update bezorging.bestemming set volgende = least(volgende, :nu)
                                  where id = :b)
                                update bezorging.levering set dood = false, pogingen = 0, sinds = :nu, volgende = :nu
                                where bestemming = :b and id = :id and bezorgd_op is null""")
                        .bind("b", bestemming)
                        .bind("id", id)
                        .bind("nu", at(nu))
                        .execute()
                == 1;
    }

    void hervat(UUID bestemming, Instant nu) {
        handle.createUpdate("""
                        with b as (update bezorging.bestemming set volgende = :nu, opgeschort = false, reden = '' where id = :b
                          returning id)
                        update bezorging.levering l set dood = false, pogingen = 0, sinds = :nu, volgende = :nu
                        from b where l.bestemming = b.id and l.bezorgd_op is null""").bind("b", bestemming).bind("nu", at(nu)).execute();
    }

    /// Takes destinations that have something due and with which nobody is busy: of every organisation the one first
    /// that was helped longest ago, and of none more than so many at the same moment.
    List<Beurt> neem(Instant nu, Instant tot, int hoogstens, int perOrganisatie) {
        return handle.createQuery("""
                        with r as (
                          select b.id, b.bezet_tot,
                            row_number() over (partition by b.organisatie order by b.bezet_tot <= :nu, b.bezet_tot) as beurt
                          from bezorging.bestemming b
                          where b.bezet_tot > :nu or b.volgende <= :nu and not b.opgeschort
                            and exists (select 1 from bezorging.levering l where l.bestemming = b.id
                              and l.bezorgd_op is null and not l.dood and l.volgende <= :nu)),
                        k as (
                          select b.id from bezorging.bestemming b join r on r.id = b.id
                          where b.bezet_tot <= :nu and r.beurt <= :per
                          order by r.beurt, r.bezet_tot limit :hoogstens for update of b skip locked)
                        update bezorging.bestemming b set bezet_tot = :tot from k where b.id = k.id
                        returning b.id as bestemming, b.soort""")
                .bind("nu", at(nu))
                .bind("tot", at(tot))
                .bind("hoogstens", hoogstens)
                .bind("per", perOrganisatie)
                .map(Rijlezer.van(Beurt.class))
                .list();
    }

    /// The oldest one that is due and whose root has no older one waiting; keeps the turn for longer. Empty when the
    /// destination must wait.
    Optional<Levering> volgende(Beurt beurt, Instant nu, Instant tot) {
        return handle.createQuery("""
                        with b as (update bezorging.bestemming set bezet_tot = :tot
                          where id = :id and volgende <= :nu and not opgeschort returning id)
                        select l.bestemming, l.organisatie, l.id, l.root, l.inhoud, l.pogingen, l.sinds
                        from b cross join bezorging.eerste(b.id, :nu) l""")
                .bind("id", beurt.bestemming())
                .bind("nu", at(nu))
                .bind("tot", at(tot))
                .map(Rijlezer.van(Levering.class))
                .findOne();
    }

    void bezorgd(Levering l, Instant nu) {
        handle.createUpdate("""
                        with l as (update bezorging.levering set bezorgd_op = :nu, pogingen = pogingen + 1, fout = ''
                          where bestemming = :bestemming and id = :id)
                        update bezorging.bestemming set bezorgd_op = :nu where id = :bestemming""").bindMethods(l).bind("nu", at(nu)).execute();
    }

    /// @param allesTot until when the whole destination waits
    void uitgesteld(Levering l, Instant volgende, Instant allesTot, boolean dood, String fout) {
        handle.createUpdate("""
                        with l as (update bezorging.levering set pogingen = pogingen + 1, volgende = :volgende,
                            dood = :dood, fout = left(:fout, 500) where bestemming = :bestemming and id = :id)
                        update bezorging.bestemming set volgende = :alles where id = :bestemming""")
                .bindMethods(l)
                .bind("volgende", at(volgende))
                .bind("alles", at(allesTot))
                .bind("dood", dood)
                .bind("fout", fout)
                .execute();
    }

    void laatLos(UUID bestemming, Instant nu) {
        handle.createUpdate("update bezorging.bestemming set bezet_tot = :nu where id = :id")
                .bind("id", bestemming)
                .bind("nu", at(nu))
                .execute();
    }

    int ruimOp(Instant voor) {
        return handle.createUpdate("delete from bezorging.levering where bezorgd_op < :voor")
                .bind("voor", at(voor))
                .execute();
    }

    private static OffsetDateTime at(Instant t) {
        return t.atOffset(ZoneOffset.UTC);
    }
}

package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class VerdelingSql {
    private final Handle handle;
    private final UUID organisatie;

    VerdelingSql(Handle handle, UUID organisatie) {
        this.handle = handle;
        this.organisatie = organisatie;
    }

    /// @param vanTeam null when the customer asked
    record Wachtend(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, Instant uiterlijk) {}

    /// What was offered to these teams and nobody has, the soonest first.
    List<Wachtend> wachtend(Collection<UUID> teams, int meeste) {
        return handle.createQuery("""
                        select o.vraag, o.id as overdracht, o.van_team, o.naar_team, o.uiterlijk
                        from vragen.overdracht o
                        where o.naar_team = any(:teams) and o.naar_organisatie = :o and o.stand = 'AANGEBODEN'
                          and o.te_doen = 'AANNEMEN' and o.naar_medewerker is null
                        order by o.uiterlijk, o.id limit :meeste""")
                .bindArray("teams", UUID.class, teams)
                .bind("o", organisatie)
                .bind("meeste", meeste)
                .map(Rijlezer.van(Wachtend.class))
                .list();
    }

    /// How much these people have in hand; who has nothing is not in it.
    Map<UUID, Integer> drukte(Collection<UUID> mensen) {
        var drukte = new HashMap<UUID, Integer>();
        handle.createQuery("""
                        select coalesce(aangenomen_door, naar_medewerker) as wie, count(*)::int as open
                        from vragen.overdracht
                        where coalesce(aangenomen_door, naar_medewerker) = any(:mensen) and naar_organisatie = :o
                          and stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD') and te_doen <> 'WACHTEN'
                        group by 1""")
                .bindArray("mensen", UUID.class, mensen)
                .bind("o", organisatie)
                .map((r, c) -> drukte.put(r.getObject("wie", UUID.class), r.getInt("open")))
                .list();
        return drukte;
    }

    /// Two who share out at once do it one after the other, so that nobody gets more than may.
    void omDeBeurt() {
        handle.createQuery("select pg_advisory_xact_lock(hashtextextended('werk verdelen ' || :o::text, 4)) is null")
                .bind("o", organisatie)
                .mapTo(Boolean.class)
                .one();
    }

    void bewaar(UUID id, UUID door, Instant nu, List<UUID> overdrachten, List<UUID> aan) {
        handle.createUpdate("""
                        insert into vragen.toewijzing (organisatie, id, door, op, overdrachten, aan)
                        values (:o, :id, :door, :nu, :overdrachten, :aan)""")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("door", door)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bindArray("overdrachten", UUID.class, overdrachten)
                .bindArray("aan", UUID.class, aan)
                .execute();
    }

    /// What was given to whom.
    record Toewijzing(Instant op, List<UUID> overdrachten, List<UUID> aan) {}

    Optional<Toewijzing> lock(UUID id, UUID door) {
        return handle.createQuery("""
                        select op, overdrachten, aan from vragen.toewijzing
                        where organisatie = :o and id = :id and door = :door and ongedaan_op is null for update""")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("door", door)
                .map((r, c) -> new Toewijzing(
                        r.getTimestamp("op").toInstant(),
                        Arrays.asList((UUID[]) r.getArray("overdrachten").getArray()),
                        Arrays.asList((UUID[]) r.getArray("aan").getArray())))
                .findOne();
    }

    Optional<UUID> laatste(UUID door, Instant sinds) {
        return handle.createQuery("""
                        select id from vragen.toewijzing
                        where organisatie = :o and door = :door and op > :sinds and ongedaan_op is null
                        order by op desc limit 1""")
                .bind("o", organisatie)
                .bind("door", door)
                .bind("sinds", sinds.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    void ongedaan(UUID id, Instant nu) {
        handle.createUpdate("update vragen.toewijzing set ongedaan_op = :nu where organisatie = :o and id = :id")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
}

package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class RuggesprakenSql {
    private static final String FIELDS = """
            select r.contact, r.id, r.organisatie, r.vrager, r.vrager_naam, r.naar_team, r.gevraagd, r.gevraagd_op,
                   r.antwoord, r.door, r.door_naam, r.beantwoord_op
            from klantcontact.ruggespraak r
            """;

    private final Handle handle;

    RuggesprakenSql(Handle handle) {
        this.handle = handle;
    }

    /// @param ander the organisation that is asked, which sees it too
    void insert(Ruggespraak r, UUID ander) {
        handle.createUpdate("""
                        insert into klantcontact.ruggespraak
                          (contact, id, organisatie, zicht, vrager, vrager_naam, naar_team, gevraagd, gevraagd_op)
                        values (:contact, :id, :organisatie, array[:organisatie, :ander]::uuid[], :vrager, :vragerNaam,
                          :naarTeam, :gevraagd, :op)""")
                .bindMethods(r)
                .bind("ander", ander)
                .bind("op", LopendeContactenSql.at(r.gevraagdOp()))
                .execute();
    }

    void answer(Ruggespraak r, String antwoord, UUID door, String naam, Instant nu) {
        handle.createUpdate("""
                        update klantcontact.ruggespraak set antwoord = :antwoord, door = :door, door_naam = :naam,
                          beantwoord_op = :nu where contact = :contact and id = :id""")
                .bind("contact", r.contact())
                .bind("id", r.id())
                .bind("antwoord", antwoord)
                .bind("door", door)
                .bind("naam", naam)
                .bind("nu", LopendeContactenSql.at(nu))
                .execute();
    }

    Optional<Ruggespraak> lock(UUID id) {
        return mapped(handle.createQuery(FIELDS + "where r.id = :id for update").bind("id", id))
                .findOne();
    }

    List<Ruggespraak> ofContact(UUID contact) {
        return mapped(handle.createQuery(FIELDS + "where r.contact = :contact order by r.gevraagd_op, r.id")
                        .bind("contact", contact))
                .list();
    }

    List<Ruggespraak> waiting(Collection<UUID> teams) {
        return mapped(handle.createQuery(FIELDS + """
                                where r.naar_team = any(:teams) and r.antwoord is null order by r.gevraagd_op limit 100""").bindArray("teams", UUID.class, teams))
                .list();
    }

    /// The team that answered last.
    Optional<UUID> answeredBy(UUID contact) {
        return handle.createQuery("""
                        select naar_team from klantcontact.ruggespraak where contact = :contact and antwoord is not null
                        order by beantwoord_op desc limit 1""")
                .bind("contact", contact)
                .mapTo(UUID.class)
                .findOne();
    }

    /// Nobody waits for the answer any more.
    void deleteOpen(UUID contact) {
        handle.createUpdate("delete from klantcontact.ruggespraak where contact = :contact and antwoord is null")
                .bind("contact", contact)
                .execute();
    }

    private static org.jdbi.v3.core.result.ResultIterable<Ruggespraak> mapped(Query query) {
        return query.map(Rijlezer.van(Ruggespraak.class));
    }
}

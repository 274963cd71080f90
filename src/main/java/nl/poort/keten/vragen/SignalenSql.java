package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class SignalenSql {
    private final Handle handle;

    SignalenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID vraag, UUID id, UUID team, UUID medewerker, String tekst, Instant tijd) {
        handle.createUpdate("""
                        insert into vragen.signaal (vraag, id, team, medewerker, tekst, tijd)
                        values (:vraag, :id, :team, :medewerker, :tekst, :tijd)""")
                .bind("vraag", vraag)
                .bind("id", id)
                .bind("team", team)
                .bind("medewerker", medewerker)
                .bind("tekst", tekst)
                .bind("tijd", tijd)
                .execute();
    }

    /// Not seen yet, for these teams, newest first; a signal for one person only shows to that person.
    List<Signaal> list(Collection<UUID> teams, UUID medewerker) {
        return handle.createQuery("""
                        select s.vraag, s.id, v.kenmerk, s.team, s.medewerker, s.tekst, s.tijd
                        from vragen.signaal s join vragen.vraag v on v.id = s.vraag
                        where s.gezien_op is null and (s.team = any(:teams) and s.medewerker is null
                          or s.medewerker = :medewerker)
                        order by s.tijd desc limit 50""")
                .bindArray("teams", UUID.class, teams)
                .bind("medewerker", medewerker)
                .map(Rijlezer.van(Signaal.class))
                .list();
    }

    void gezien(UUID vraag, UUID id, Instant op) {
        handle.createUpdate("update vragen.signaal set gezien_op = :op where vraag = :vraag and id = :id")
                .bind("vraag", vraag)
                .bind("id", id)
                .bind("op", op)
                .execute();
    }
}

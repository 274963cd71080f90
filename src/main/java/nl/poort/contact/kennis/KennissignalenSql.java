package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Team;
import org.jdbi.v3.core.Handle;

final class KennissignalenSql {
    private final Handle handle;

    KennissignalenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID artikel, List<Team> teams, String tekst, Instant now) {
        handle.createUpdate("""
                        insert into kennis.signaal (artikel, organisatie, team, tekst, tijd)
                        select :artikel, o, t, :tekst, :now
                        from unnest(:organisaties::uuid[], :teams::uuid[]) as n(o, t)""")
                .bind("artikel", artikel)
                .bindArray(
                        "organisaties",
                        UUID.class,
                        teams.stream().map(Team::organisatie).toList())
                .bindArray("teams", UUID.class, teams.stream().map(Team::id).toList())
                .bind("tekst", tekst)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    List<Kennissignaal> list(UUID organisatie, Collection<UUID> teams) {
        return handle.createQuery("""
                        select s.artikel, s.id, a.nummer, s.team, s.tekst, s.tijd
                        from kennis.signaal s join kennis.artikel a on a.id = s.artikel
                        where s.organisatie = :o and s.team = any(:teams) and s.gezien_op is null
                        order by s.tijd desc, s.id limit 100""")
                .bind("o", organisatie)
                .bindArray("teams", UUID.class, teams)
                .map((r, c) -> new Kennissignaal(
                        r.getObject("artikel", UUID.class),
                        r.getObject("id", UUID.class),
                        Artikelregels.nummer(r.getInt("nummer")),
                        r.getObject("team", UUID.class),
                        r.getString("tekst"),
                        r.getTimestamp("tijd").toInstant()))
                .list();
    }

    void gezien(UUID organisatie, UUID artikel, UUID id, Instant now) {
        handle.createUpdate("""
                        update kennis.signaal set gezien_op = :now
                        where organisatie = :o and artikel = :artikel and id = :id and gezien_op is null""")
                .bind("o", organisatie)
                .bind("artikel", artikel)
                .bind("id", id)
                .bind("now", KennisSql.at(now))
                .execute();
    }
}

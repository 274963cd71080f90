package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class UplSql {
    private final Handle handle;

    UplSql(Handle handle) {
        this.handle = handle;
    }

    /// The list as it is now; what is not in it any more is gone.
    void vervang(UUID organisatie, List<Upl> namen, String bron, Instant now) {
        handle.createUpdate("delete from kennis.uplnaam where organisatie = :o")
                .bind("o", organisatie)
                .execute();
        handle.createUpdate("""
                        insert into kennis.uplnaam (organisatie, uri, naam, bron, gelezen_op)
                        select :o, u, n, :bron, :now from unnest(:uris::text[], :namen::text[]) as t(u, n)
                        on conflict do nothing""")
                .bind("o", organisatie)
                .bindArray("uris", String.class, namen.stream().map(Upl::uri).toList())
                .bindArray("namen", String.class, namen.stream().map(Upl::naam).toList())
                .bind("bron", bron)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    long aantal(UUID organisatie) {
        return handle.createQuery("select count(*) from kennis.uplnaam where organisatie = :o")
                .bind("o", organisatie)
                .mapTo(Long.class)
                .one();
    }

    List<Upl> zoek(UUID organisatie, String naam, int limit) {
        return handle.createQuery("""
                        select naam, uri from kennis.uplnaam
                        where organisatie = :o and position(lower(:naam) in lower(naam)) > 0
                        order by lower(naam) <> lower(:naam), length(naam), naam limit :limit""")
                .bind("o", organisatie)
                .bind("naam", naam)
                .bind("limit", limit)
                .map((r, c) -> new Upl(r.getString("naam"), r.getString("uri")))
                .list();
    }
}

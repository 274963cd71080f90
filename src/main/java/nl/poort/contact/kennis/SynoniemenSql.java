package nl.poort.contact.kennis;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class SynoniemenSql {
    private final Handle handle;

    SynoniemenSql(Handle handle) {
        this.handle = handle;
    }

    List<Synoniem> list(UUID organisatie) {
        return handle.createQuery("""
                        select id, woorden, wie, tijd from kennis.synoniem where organisatie = :o
                        order by lower(woorden[1]), id""")
                .bind("o", organisatie)
                .map((r, c) -> new Synoniem(
                        ArtikelrijSql.uuid(r, "id"),
                        ArtikelrijSql.woorden(r, "woorden"),
                        r.getString("wie"),
                        ArtikelrijSql.tijd(r, "tijd")))
                .list();
    }

    /// A trigger takes the words apart for the search.
    void save(UUID organisatie, Synoniem s) {
        handle.createUpdate("""
                        insert into kennis.synoniem (organisatie, id, woorden, wie, tijd) values (:o, :id, :woorden, :wie, :tijd)
                        on conflict (organisatie, id) do update
                        set woorden = excluded.woorden, wie = excluded.wie, tijd = excluded.tijd""")
                .bind("o", organisatie)
                .bind("id", s.id())
                .bindArray("woorden", String.class, s.woorden())
                .bind("wie", s.wie())
                .bind("tijd", KennisSql.at(s.tijd()))
                .execute();
    }

    boolean delete(UUID organisatie, UUID id) {
        return handle.createUpdate("delete from kennis.synoniem where organisatie = :o and id = :id")
                        .bind("o", organisatie)
                        .bind("id", id)
                        .execute()
                == 1;
    }
}

package nl.poort.loket.ontvangst;

import static nl.poort.loket.ontvangst.OntvangstenSql.utc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// The documents of messages, and the parts of them that are here.
final class StukkenSql {
    private final Handle handle;

    StukkenSql(Handle handle) {
        this.handle = handle;
    }

    /// A part that came in before the line broke.
    record Deel(int volgnummer, String hash, long grootte) {}

    void insert(Ontvangst o, List<Stuk> stukken) {
        var batch = handle.prepareBatch("""
                insert into ontvangst.stuk (ontvangst, nr, organisatie, document, naam, soort, link, grootte, beloofd)
                values (:o, :nr, :org, :document, :naam, :soort, :link, :grootte, :beloofd)
                on conflict (ontvangst, nr) do nothing""");
        stukken.forEach(s -> batch.bind("o", o.id())
                .bind("org", o.organisatie())
                .bindMethods(s)
                .add());
        if (!stukken.isEmpty()) {
            batch.execute();
        }
    }

    List<Stuk> list(UUID ontvangst) {
        return handle.createQuery("""
                        select nr, document, naam, soort, link, grootte, beloofd, hash, opgehaald
                        from ontvangst.stuk where ontvangst = :o order by nr""")
                .bind("o", ontvangst)
                .map(Rijlezer.van(Stuk.class))
                .list();
    }

    List<Deel> delen(UUID ontvangst, int nr) {
        return handle.createQuery("""
                        select volgnummer, hash, grootte from ontvangst.deel
                        where ontvangst = :o and nr = :nr order by volgnummer""")
                .bind("o", ontvangst)
                .bind("nr", nr)
                .map(Rijlezer.van(Deel.class))
                .list();
    }

    void insert(Ontvangst o, int nr, Deel deel) {
        handle.createUpdate("""
                        insert into ontvangst.deel (ontvangst, nr, volgnummer, organisatie, hash, grootte)
                        values (:o, :nr, :volgnummer, :org, :hash, :grootte)""")
                .bind("o", o.id())
                .bind("nr", nr)
                .bind("org", o.organisatie())
                .bind("volgnummer", deel.volgnummer())
                .bind("hash", deel.hash())
                .bind("grootte", deel.grootte())
                .execute();
    }

    void wisDelen(UUID ontvangst, int nr) {
        handle.createUpdate("delete from ontvangst.deel where ontvangst = :o and nr = :nr")
                .bind("o", ontvangst)
                .bind("nr", nr)
                .execute();
    }

    void opgehaald(Ontvangst o, int nr, String hash, long grootte, Instant op) {
        handle.createUpdate("""
                        update ontvangst.stuk set hash = :h, grootte = :g, opgehaald = :op
                        where ontvangst = :o and nr = :nr""")
                .bind("h", hash)
                .bind("g", grootte)
                .bind("op", utc(op))
                .bind("o", o.id())
                .bind("nr", nr)
                .execute();
        handle.createUpdate("""
                        update ontvangst.ontvangst set stand = 'DOCUMENTEN', binnen = (
                          select count(*) from ontvangst.stuk where ontvangst = :id and nr > 0 and hash is not null)
                        where id = :id""").bind("id", o.id()).execute();
    }
}

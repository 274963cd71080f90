package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class TelefooncentralesSql {
    private static final String VELDEN = "select id, organisatie, naam, kort, aan, gehoord from kanalen.centrale ";

    private final Handle handle;

    TelefooncentralesSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Telefooncentrale c, byte[] geheim, Instant nu) {
        handle.createUpdate("""
                        insert into kanalen.centrale (id, organisatie, naam, geheim, kort, aan, gemaakt)
                        values (:id, :organisatie, :naam, :geheim, :kort, :aan, :nu)""")
                .bindMethods(c)
                .bind("geheim", geheim)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void update(Telefooncentrale c) {
        handle.createUpdate("""
                        update kanalen.centrale set naam = :naam, kort = :kort, aan = :aan
                        where id = :id and organisatie = :organisatie""").bindMethods(c).execute();
    }

    void zetGeheim(UUID organisatie, UUID id, byte[] geheim) {
        handle.createUpdate("""
                        update kanalen.centrale set geheim = :geheim where id = :id and organisatie = :organisatie""")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .bind("geheim", geheim)
                .execute();
    }

    List<Telefooncentrale> list(UUID organisatie) {
        return handle.createQuery(VELDEN + "where organisatie = :organisatie order by naam")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Telefooncentrale.class))
                .list();
    }

    Optional<Telefooncentrale> lock(UUID organisatie, UUID id) {
        return handle.createQuery(VELDEN + "where id = :id and organisatie = :organisatie for update")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Telefooncentrale.class))
                .findOne();
    }

    Optional<Telefooncentrale> find(UUID id) {
        return handle.createQuery(VELDEN + "where id = :id and aan")
                .bind("id", id)
                .map(Rijlezer.van(Telefooncentrale.class))
                .findOne();
    }

    Optional<byte[]> geheim(UUID id) {
        return handle.createQuery("select geheim from kanalen.centrale where id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne();
    }

    /// At most once a minute: not every call should wait for the same row.
    void gehoord(UUID id, Instant nu) {
        handle.createUpdate("""
                        update kanalen.centrale set gehoord = :nu
                        where id = :id and (gehoord is null or gehoord < :nu::timestamptz - interval '1 minute')""")
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class ToestellenSql {
    private final Handle handle;

    ToestellenSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Toestel> find(UUID organisatie, String nummer) {
        return handle.createQuery("""
                        select nummer, medewerker, sinds from kanalen.toestel
                        where organisatie = :organisatie and nummer = :nummer""")
                .bind("organisatie", organisatie)
                .bind("nummer", nummer)
                .map(Rijlezer.van(Toestel.class))
                .findOne();
    }

    Optional<Toestel> van(UUID organisatie, UUID medewerker) {
        return handle.createQuery("""
                        select nummer, medewerker, sinds from kanalen.toestel
                        where organisatie = :organisatie and medewerker = :medewerker""")
                .bind("organisatie", organisatie)
                .bind("medewerker", medewerker)
                .map(Rijlezer.van(Toestel.class))
                .findOne();
    }

    List<Toestel> list(UUID organisatie) {
        return handle.createQuery("""
                        select nummer, medewerker, sinds from kanalen.toestel
                        where organisatie = :organisatie order by nummer""")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Toestel.class))
                .list();
    }

    void delete(UUID organisatie, UUID medewerker) {
        handle.createUpdate("""
                        delete from kanalen.toestel where organisatie = :organisatie and medewerker = :medewerker""")
                .bind("organisatie", organisatie)
                .bind("medewerker", medewerker)
                .execute();
    }

    /// Whoever sat there before sits there no more.
    void save(UUID organisatie, String nummer, UUID medewerker, Instant nu) {
        handle.createUpdate("""
                        insert into kanalen.toestel (organisatie, nummer, medewerker, sinds)
                        values (:organisatie, :nummer, :medewerker, :nu)
                        on conflict (organisatie, nummer)
                        do update set medewerker = excluded.medewerker, sinds = excluded.sinds""")
                .bind("organisatie", organisatie)
                .bind("nummer", nummer)
                .bind("medewerker", medewerker)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

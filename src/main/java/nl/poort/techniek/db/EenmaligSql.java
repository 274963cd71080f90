package nl.poort.techniek.db;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

final class EenmaligSql {
    private final Handle handle;

    record Eerder(String vingerafdruk, String antwoord) {}

    EenmaligSql(Handle handle) {
        this.handle = handle;
    }

    /// True for the first; a second one at the same moment waits here until the first has committed.
    boolean claim(String owner, String key, String fingerprint, Instant now) {
        return handle.createUpdate("""
                                insert into techniek.eenmalig (organisatie, sleutel, vingerafdruk, tijd)
                                values (:o, :k, :f, :now) on conflict do nothing""")
                        .bind("o", owner)
                        .bind("k", key)
                        .bind("f", fingerprint)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    Eerder get(String owner, String key) {
        return handle.createQuery(
                        "select vingerafdruk, antwoord from techniek.eenmalig where organisatie = :o and sleutel = :k")
                .bind("o", owner)
                .bind("k", key)
                .map(Rijlezer.van(Eerder.class))
                .one();
    }

    int answer(String owner, String key, String answer) {
        return handle.createUpdate("update techniek.eenmalig set antwoord = :a where organisatie = :o and sleutel = :k")
                .bind("o", owner)
                .bind("k", key)
                .bind("a", answer)
                .execute();
    }

    int forget(Instant before) {
        return handle.createUpdate("delete from techniek.eenmalig where tijd < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

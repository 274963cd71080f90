package nl.poort.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class BezoekenSql {
    private final Handle handle;

    BezoekenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(byte[] idHash, String soort, UUID onderwerp, Instant tot) {
        handle.createUpdate("""
                        insert into web.bezoek (id_hash, soort, onderwerp, tot) values (:id, :soort, :onderwerp, :tot)""")
                .bind("id", idHash)
                .bind("soort", soort)
                .bind("onderwerp", onderwerp)
                .bind("tot", tot.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<UUID> find(byte[] idHash, String soort, Instant now) {
        return handle.createQuery("""
                        select onderwerp from web.bezoek where id_hash = :id and soort = :soort and tot > :now""")
                .bind("id", idHash)
                .bind("soort", soort)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    void delete(byte[] idHash) {
        handle.createUpdate("delete from web.bezoek where id_hash = :id")
                .bind("id", idHash)
                .execute();
    }

    void deleteBefore(Instant now) {
        handle.createUpdate("delete from web.bezoek where tot <= :now")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

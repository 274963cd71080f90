package nl.poort.techniek.db;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

final class GeheimenSql {
    private final Handle handle;

    GeheimenSql(Handle handle) {
        this.handle = handle;
    }

    void insertIfAbsent(String naam, byte[] sleutel, Instant now) {
        handle.createUpdate("""
                        insert into techniek.geheim (naam, sleutel, gemaakt) values (:naam, :sleutel, :now)
                        on conflict do nothing""")
                .bind("naam", naam)
                .bind("sleutel", sleutel)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    byte[] get(String naam) {
        return handle.createQuery("select sleutel from techniek.geheim where naam = :naam")
                .bind("naam", naam)
                .mapTo(byte[].class)
                .one();
    }
}

package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class PostbussenSql {
    private final Handle handle;

    PostbussenSql(Handle handle) {
        this.handle = handle;
    }

    List<Postbussen.Stand> list(UUID organisatie) {
        return handle.createQuery("""
                        select ingang, gelukt, geprobeerd, fout from kanalen.ophaalstand
                        where :o::uuid is null or organisatie = :o""")
                .bind("o", organisatie)
                .map(Rijlezer.van(Postbussen.Stand.class))
                .list();
    }

    void save(UUID organisatie, UUID ingang, String fout, Instant nu) {
        handle.createUpdate("""
                        insert into kanalen.ophaalstand (ingang, organisatie, gelukt, geprobeerd, fout)
                        values (:i, :o, case when :fout = '' then :nu::timestamptz end, :nu, :fout)
                        on conflict (ingang) do update set geprobeerd = excluded.geprobeerd, fout = excluded.fout,
                          gelukt = coalesce(excluded.gelukt, kanalen.ophaalstand.gelukt)""")
                .bind("i", ingang)
                .bind("o", organisatie)
                .bind("fout", fout)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

package nl.poort.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class DrempelSql {
    private final Handle handle;

    record Stand(int aantal, Instant wachtTot) {}

    DrempelSql(Handle handle) {
        this.handle = handle;
    }

    Stand lock(byte[] sleutel, Instant now) {
        return handle.createQuery("""
                        insert into web.drempel as d (sleutel, aantal, laatste, wacht_tot) values (:s, 0, :now, :now)
                        on conflict (sleutel) do update set aantal = d.aantal
                        returning aantal, wacht_tot""")
                .bind("s", sleutel)
                .bind("now", utc(now))
                .map(ConstructorMapper.of(Stand.class))
                .one();
    }

    void save(byte[] sleutel, int aantal, Instant now, Instant wachtTot) {
        handle.createUpdate("""
                        update web.drempel set aantal = :aantal, laatste = :now, wacht_tot = :tot where sleutel = :s""")
                .bind("s", sleutel)
                .bind("aantal", aantal)
                .bind("now", utc(now))
                .bind("tot", utc(wachtTot))
                .execute();
    }

    void delete(byte[] sleutel) {
        handle.execute("delete from web.drempel where sleutel = ?", (Object) sleutel);
    }

    void deleteBefore(Instant moment) {
        handle.createUpdate("""
                        delete from web.drempel where sleutel in (select sleutel from web.drempel
                          where laatste < :voor and wacht_tot < :voor limit 100 for update skip locked)""").bind("voor", utc(moment)).execute();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

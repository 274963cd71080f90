package nl.poort.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class DrempelSql {
    private final Handle handle;

    record Stand(int aantal, Instant wachtTot) {}

    DrempelSql(Handle handle) {
        this.handle = handle;
    }

    /// Counts one try; after a quiet hour the first one again.
    ///
    /// @return how many there are now, and until when had to be waited before this one
    Stand tel(byte[] sleutel, Instant now, Instant vergeten) {
        return handle.createQuery("""
                        insert into web.drempel as d (sleutel, aantal, laatste, wacht_tot) values (:s, 1, :now, :now)
                        on conflict (sleutel) do update set laatste = :now, aantal = case
                          when d.laatste < :vergeten and d.wacht_tot < :vergeten then 1 else d.aantal + 1 end
                        returning aantal, wacht_tot""")
                .bind("s", sleutel)
                .bind("now", utc(now))
                .bind("vergeten", utc(vergeten))
                .map(Rijlezer.van(Stand.class))
                .one();
    }

    void wacht(byte[] sleutel, Instant tot) {
        handle.createUpdate("update web.drempel set wacht_tot = :tot where sleutel = :s")
                .bind("s", sleutel)
                .bind("tot", utc(tot))
                .execute();
    }

    void delete(byte[] sleutel) {
        handle.execute("delete from web.drempel where sleutel = ?", (Object) sleutel);
    }

    void deleteBefore(Instant moment) {
        handle.createUpdate("""
                        delete from web.drempel where sleutel in (select sleutel from web.drempel
                          where laatste < :voor and wacht_tot < :voor for update skip locked)""").bind("voor", utc(moment)).execute();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

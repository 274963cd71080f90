package nl.poort.registers.organisatie;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class PogingenSql {
    private final Handle handle;

    record Stand(int aantal, Instant laatste, Instant wachtTot) {}

    PogingenSql(Handle handle) {
        this.handle = handle;
    }

    /// Locks the counters, in the order of their keys so that two tries never wait for each other.
    Map<Pogingregels, Stand> lock(Map<Pogingregels, byte[]> sleutels, Instant now) {
        var standen = new EnumMap<Pogingregels, Stand>(Pogingregels.class);
        sleutels.entrySet().stream()
                .sorted((a, b) -> Arrays.compareUnsigned(a.getValue(), b.getValue()))
                .forEach(e -> standen.put(e.getKey(), lock(e.getValue(), now)));
        return standen;
    }

    private Stand lock(byte[] sleutel, Instant now) {
        handle.createUpdate("""
                        insert into organisatie.poging (sleutel, aantal, laatste, wacht_tot)
                        values (:s, 0, :now, :now) on conflict do nothing""").bind("s", sleutel).bind("now", utc(now)).execute();
        return handle.createQuery(
                        "select aantal, laatste, wacht_tot from organisatie.poging where sleutel = :s for update")
                .bind("s", sleutel)
                .map(Rijlezer.van(Stand.class))
                .one();
    }

    void save(byte[] sleutel, int aantal, Instant now, Instant wachtTot) {
        handle.createUpdate("""
                        update organisatie.poging set aantal = :aantal, laatste = :now, wacht_tot = :tot
                        where sleutel = :s""")
                .bind("s", sleutel)
                .bind("aantal", aantal)
                .bind("now", utc(now))
                .bind("tot", utc(wachtTot))
                .execute();
    }

    void trekAf(byte[] sleutel, Instant now) {
        handle.createUpdate("""
                        update organisatie.poging set aantal = greatest(aantal - 1, 0), wacht_tot = :now
                        where sleutel = :s""").bind("s", sleutel).bind("now", utc(now)).execute();
    }

    void wis(byte[] sleutel) {
        handle.execute("delete from organisatie.poging where sleutel = ?", (Object) sleutel);
    }

    boolean isBekend(byte[] sleutel, Instant sinds) {
        return handle.createQuery("""
                        select exists (select 1 from organisatie.bekende_bron
                        where sleutel = :s and laatste >= :sinds)""")
                .bind("s", sleutel)
                .bind("sinds", utc(sinds))
                .mapTo(Boolean.class)
                .one();
    }

    void bekend(byte[] sleutel, Instant now) {
        handle.createUpdate("""
                        insert into organisatie.bekende_bron (sleutel, laatste) values (:s, :now)
                        on conflict (sleutel) do update set laatste = :now""").bind("s", sleutel).bind("now", utc(now)).execute();
    }

    int ruimOp(Instant pogingenVoor, Instant bronnenVoor) {
        return handle.createUpdate("delete from organisatie.poging where laatste < :voor and wacht_tot < :voor")
                        .bind("voor", utc(pogingenVoor))
                        .execute()
                + handle.createUpdate("delete from organisatie.bekende_bron where laatste < :voor")
                        .bind("voor", utc(bronnenVoor))
                        .execute();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

package nl.poort.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;

final class SessiesSql {
    private final Handle handle;

    /// Moments in milliseconds, as Jetty counts.
    record Rij(long begonnen, long gebruikt, long vorige, long verloopt, long stilte, Map<String, String> gegevens) {}

    SessiesSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Rij> find(String id) {
        return handle.createQuery("""
                        select begonnen, gebruikt, vorige, verloopt, stilte_ms, gegevens::text as gegevens
                        from web.sessie where id_hash = :id""")
                .bind("id", hash(id))
                .map((rs, ctx) -> new Rij(
                        millis(rs.getObject("begonnen", OffsetDateTime.class)),
                        millis(rs.getObject("gebruikt", OffsetDateTime.class)),
                        millis(rs.getObject("vorige", OffsetDateTime.class)),
                        millis(rs.getObject("verloopt", OffsetDateTime.class)),
                        rs.getLong("stilte_ms"),
                        texts(rs.getString("gegevens"))))
                .findOne();
    }

    void insert(String id, Rij rij) {
        save("""
                insert into web.sessie
                  (id_hash, medewerker, begonnen, gebruikt, vorige, verloopt, stilte_ms, gegevens)
                values (:id, :medewerker, :begonnen, :gebruikt, :vorige, :verloopt, :stilte, :gegevens::jsonb)
                on conflict (id_hash) do nothing""", id, rij);
    }

    void update(String id, Rij rij) {
        save("""
                update web.sessie set medewerker = :medewerker, begonnen = :begonnen, gebruikt = :gebruikt,
                  vorige = :vorige, verloopt = :verloopt, stilte_ms = :stilte, gegevens = :gegevens::jsonb
                where id_hash = :id""", id, rij);
    }

    private void save(String sql, String id, Rij rij) {
        var medewerker = rij.gegevens().get(Sessie.MEDEWERKER);
        handle.createUpdate(sql)
                .bind("id", hash(id))
                .bind("medewerker", medewerker == null ? null : UUID.fromString(medewerker))
                .bind("begonnen", moment(rij.begonnen()))
                .bind("gebruikt", moment(rij.gebruikt()))
                .bind("vorige", moment(rij.vorige()))
                .bind("verloopt", moment(rij.verloopt()))
                .bind("stilte", rij.stilte())
                .bind("gegevens", Json.write(rij.gegevens()))
                .execute();
    }

    boolean delete(String id) {
        return handle.createUpdate("delete from web.sessie where id_hash = :id")
                        .bind("id", hash(id))
                        .execute()
                > 0;
    }

    void deleteOf(UUID medewerker) {
        handle.createUpdate("delete from web.sessie where medewerker = :m")
                .bind("m", medewerker)
                .execute();
    }

    void deleteExpired(long before) {
        handle.createUpdate("delete from web.sessie where verloopt < :t")
                .bind("t", moment(before))
                .execute();
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> texts(String json) {
        return Json.read(json, Map.class);
    }

    private static OffsetDateTime moment(long millis) {
        return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }

    private static long millis(OffsetDateTime moment) {
        return moment.toInstant().toEpochMilli();
    }
}

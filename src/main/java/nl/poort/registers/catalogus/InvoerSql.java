package nl.poort.registers.catalogus;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Files of types that were sent. Row level security keeps them to their organisation.
final class InvoerSql {
    private final Handle handle;

    InvoerSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, UUID id, String naam, byte[] inhoud, Instant nu) {
        handle.createUpdate("""
                        insert into catalogus.invoer (organisatie, uuid, naam, inhoud, gemaakt_op, staat, verslag)
                        values (:o, :u, :n, :i, :nu, 'ONTVANGEN', '{}')""")
                .bind("o", organisatie)
                .bind("u", id)
                .bind("n", naam)
                .bind("i", inhoud)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Invoer> find(UUID id, boolean vast) {
        return handle.createQuery("""
                        select uuid, naam, gemaakt_op, staat, gestart_op, verslag from catalogus.invoer
                        where uuid = :u""" + (vast ? " for update" : ""))
                .bind("u", id)
                .map((r, ctx) -> {
                    var gestart = r.getObject("gestart_op", OffsetDateTime.class);
                    return new Invoer(
                            r.getObject("uuid", UUID.class),
                            r.getString("naam"),
                            r.getObject("gemaakt_op", OffsetDateTime.class).toInstant(),
                            Invoer.Staat.valueOf(r.getString("staat")),
                            gestart == null ? null : gestart.toInstant(),
                            List.of((String[]) r.getArray("verslag").getArray()));
                })
                .findOne();
    }

    byte[] inhoud(UUID id) {
        return handle.createQuery("select inhoud from catalogus.invoer where uuid = :u")
                .bind("u", id)
                .map((r, ctx) -> r.getBytes("inhoud"))
                .one();
    }

    void start(UUID id, Instant nu) {
        handle.createUpdate("""
                        update catalogus.invoer set staat = 'LOOPT', gestart_op = :nu, verslag = '{}'
                        where uuid = :u""")
                .bind("u", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void klaar(UUID id, Invoer.Staat staat, List<String> verslag) {
        handle.createUpdate("update catalogus.invoer set staat = :s, verslag = :v where uuid = :u")
                .bind("u", id)
                .bind("s", staat.name())
                .bindArray("v", String.class, verslag)
                .execute();
    }

    void delete(UUID id) {
        handle.createUpdate("delete from catalogus.invoer where uuid = :u")
                .bind("u", id)
                .execute();
    }

    void deleteBefore(Instant moment) {
        handle.createUpdate("delete from catalogus.invoer where gemaakt_op < :m")
                .bind("m", moment.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

package nl.poort.keten.vragen;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class LoslatingenSql {
    private final Handle handle;
    private final UUID organisatie;

    LoslatingenSql(Handle handle, UUID organisatie) {
        this.handle = handle;
        this.organisatie = organisatie;
    }

    /// Who had a piece of work, and since when.
    record Houder(UUID overdracht, UUID medewerker, Instant sinds) {}

    record Loslating(Instant op, List<Houder> houders) {}

    void bewaar(UUID id, UUID door, Instant nu, String reden, List<Houder> houders) {
        handle.createUpdate("""
                        insert into vragen.loslating (organisatie, id, door, op, reden, overdrachten, houders, aangenomen)
                        values (:o, :id, :door, :nu, :reden, :overdrachten, :houders, :sinds)""")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("door", door)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("reden", reden)
                .bindArray(
                        "overdrachten",
                        UUID.class,
                        houders.stream().map(Houder::overdracht).toList())
                .bindArray(
                        "houders",
                        UUID.class,
                        houders.stream().map(Houder::medewerker).toList())
                .bindArray(
                        "sinds",
                        OffsetDateTime.class,
                        houders.stream()
                                .map(h -> h.sinds().atOffset(ZoneOffset.UTC))
                                .toList())
                .execute();
    }

    Optional<Loslating> lock(UUID id, UUID door) {
        return handle.createQuery("""
                        select op, overdrachten, houders, aangenomen from vragen.loslating
                        where organisatie = :o and id = :id and door = :door and ongedaan_op is null for update""")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("door", door)
                .map((r, c) -> {
                    var overdrachten = (UUID[]) r.getArray("overdrachten").getArray();
                    var houders = (UUID[]) r.getArray("houders").getArray();
                    var sinds = (Timestamp[]) r.getArray("aangenomen").getArray();
                    var lijst = new Houder[overdrachten.length];
                    Arrays.setAll(lijst, i -> new Houder(overdrachten[i], houders[i], sinds[i].toInstant()));
                    return new Loslating(r.getTimestamp("op").toInstant(), List.of(lijst));
                })
                .findOne();
    }

    Optional<UUID> laatste(UUID door, Instant sinds) {
        return handle.createQuery("""
                        select id from vragen.loslating
                        where organisatie = :o and door = :door and op > :sinds and ongedaan_op is null
                        order by op desc limit 1""")
                .bind("o", organisatie)
                .bind("door", door)
                .bind("sinds", sinds.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    void ongedaan(UUID id, Instant nu) {
        handle.createUpdate("update vragen.loslating set ongedaan_op = :nu where organisatie = :o and id = :id")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

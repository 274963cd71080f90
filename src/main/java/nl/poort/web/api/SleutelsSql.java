package nl.poort.web.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class SleutelsSql {
    private static final String ALLES = """
            select organisatie, id, naam, teams, staart, gemaakt_op, gemaakt_door, gebruikt_op, ingetrokken_op
            from api.sleutel""";
    private static final RowMapper<Sleutel> RIJ = (r, ctx) -> new Sleutel(
            r.getObject("organisatie", UUID.class),
            r.getObject("id", UUID.class),
            r.getString("naam"),
            Set.of((UUID[]) r.getArray("teams").getArray()),
            r.getString("staart"),
            r.getTimestamp("gemaakt_op").toInstant(),
            r.getString("gemaakt_door"),
            moment(r.getTimestamp("gebruikt_op")),
            moment(r.getTimestamp("ingetrokken_op")));

    private final Handle handle;

    SleutelsSql(Handle handle) {
        this.handle = handle;
    }

    private static Instant moment(java.sql.Timestamp t) {
        return t == null ? null : t.toInstant();
    }

    void insert(Sleutel s, byte[] hash) {
        handle.createUpdate("""
                        insert into api.sleutel
                          (organisatie, id, naam, teams, hash, staart, gemaakt_op, gemaakt_door)
                        values (:organisatie, :id, :naam, :teams, :hash, :staart, :op, :gemaaktDoor)""")
                .bind("organisatie", s.organisatie())
                .bind("id", s.id())
                .bind("naam", s.naam())
                .bindArray("teams", UUID.class, s.teams())
                .bind("hash", hash)
                .bind("staart", s.staart())
                .bind("op", s.gemaaktOp().atOffset(ZoneOffset.UTC))
                .bind("gemaaktDoor", s.gemaaktDoor())
                .execute();
    }

    Optional<Sleutel> findOpHash(byte[] hash) {
        return handle.createQuery(ALLES + " where hash = :hash and ingetrokken_op is null")
                .bind("hash", hash)
                .map(RIJ)
                .findOne();
    }

    Optional<Sleutel> lock(UUID organisatie, UUID id) {
        return handle.createQuery(ALLES + " where organisatie = :o and id = :id for update")
                .bind("o", organisatie)
                .bind("id", id)
                .map(RIJ)
                .findOne();
    }

    List<Sleutel> list(UUID organisatie) {
        return handle.createQuery(
                        ALLES + " where organisatie = :o order by ingetrokken_op nulls first, gemaakt_op desc")
                .bind("o", organisatie)
                .map(RIJ)
                .list();
    }

    void gebruikt(Sleutel s, Instant nu) {
        handle.createUpdate("update api.sleutel set gebruikt_op = :nu where organisatie = :o and id = :id")
                .bind("o", s.organisatie())
                .bind("id", s.id())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void trekIn(Sleutel s, Instant nu) {
        handle.createUpdate("update api.sleutel set ingetrokken_op = :nu where organisatie = :o and id = :id")
                .bind("o", s.organisatie())
                .bind("id", s.id())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

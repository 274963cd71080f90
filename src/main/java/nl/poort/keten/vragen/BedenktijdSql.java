package nl.poort.keten.vragen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.keten.vragen.Bedenktijd.Deel;
import nl.poort.keten.vragen.Bedenktijd.Greep;
import nl.poort.registers.organisatie.Medewerker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// What this person did, of one kind.
final class BedenktijdSql {
    private final Handle handle;
    private final Medewerker wie;
    private final String soort;

    BedenktijdSql(Handle handle, Medewerker wie, String soort) {
        this.handle = handle;
        this.wie = wie;
        this.soort = soort;
    }

    void insert(UUID id, Greep greep) {
        van(handle.createUpdate("""
                        insert into vragen.herroepbaar (organisatie, id, soort, door, op, dingen, van, aan, sinds)
                        values (:o, :id, :soort, :door, :op, :dingen, :van, :aan, :sinds)"""))
                .bind("id", id)
                .bind("op", at(greep.op()))
                .bindArray("dingen", UUID.class, elk(greep, Deel::ding))
                .bindArray("van", UUID.class, elk(greep, Deel::van))
                .bindArray("aan", UUID.class, elk(greep, Deel::aan))
                .bindArray("sinds", OffsetDateTime.class, elk(greep, d -> d.sinds() == null ? null : at(d.sinds())))
                .execute();
    }

    Optional<Greep> lock(UUID id) {
        return van(handle.createQuery("""
                        select op, dingen, van, aan, sinds from vragen.herroepbaar
                        where organisatie = :o and id = :id and soort = :soort and door = :door
                          and ongedaan_op is null for update"""))
                .bind("id", id)
                .map((r, c) -> greep(r))
                .findOne();
    }

    Optional<UUID> laatste(Instant sinds) {
        return van(handle.createQuery("""
                        select id from vragen.herroepbaar
                        where organisatie = :o and door = :door and soort = :soort and op > :sinds
                          and ongedaan_op is null
                        order by op desc limit 1"""))
                .bind("sinds", at(sinds))
                .mapTo(UUID.class)
                .findOne();
    }

    void ongedaan(UUID id, Instant nu) {
        handle.createUpdate("update vragen.herroepbaar set ongedaan_op = :nu where organisatie = :o and id = :id")
                .bind("o", wie.organisatie())
                .bind("id", id)
                .bind("nu", at(nu))
                .execute();
    }

    private <S extends SqlStatement<S>> S van(S opdracht) {
        return opdracht.bind("o", wie.organisatie()).bind("door", wie.id()).bind("soort", soort);
    }

    private static Greep greep(ResultSet r) throws SQLException {
        var dingen = (UUID[]) r.getArray("dingen").getArray();
        var van = (UUID[]) r.getArray("van").getArray();
        var aan = (UUID[]) r.getArray("aan").getArray();
        var sinds = (Timestamp[]) r.getArray("sinds").getArray();
        var delen = new Deel[dingen.length];
        Arrays.setAll(delen, i -> new Deel(dingen[i], van[i], aan[i], sinds[i] == null ? null : sinds[i].toInstant()));
        return new Greep(r.getTimestamp("op").toInstant(), List.of(delen));
    }

    /// A list that may hold null.
    private static <A> List<A> elk(Greep greep, Function<Deel, A> veld) {
        return greep.delen().stream().map(veld).toList();
    }

    private static OffsetDateTime at(Instant t) {
        return t.atOffset(ZoneOffset.UTC);
    }
}

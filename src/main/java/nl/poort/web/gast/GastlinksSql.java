package nl.poort.web.gast;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.gast.Gastlinks.Uitnodiging;
import org.jdbi.v3.core.Handle;

final class GastlinksSql {
    private static final String GELDIG =
            "select id, vraag, overdracht, code from web.gastlink where ingetrokken_op is null and ";

    private final Handle handle;

    GastlinksSql(Handle handle) {
        this.handle = handle;
    }

    void trekIn(UUID overdracht, Instant now) {
        handle.createUpdate("""
                        update web.gastlink set ingetrokken_op = :now
                        where overdracht = :overdracht and ingetrokken_op is null""")
                .bind("overdracht", overdracht)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void insert(Medewerker wie, Uitnodiging u, byte[] sleutel, Instant now) {
        handle.createUpdate("""
                        insert into web.gastlink (id, organisatie, vraag, overdracht, sleutel, code, gemaakt_op,
                          gemaakt_door)
                        values (:id, :organisatie, :vraag, :overdracht, :sleutel, :code, :now, :wie)""")
                .bind("id", u.id())
                .bind("organisatie", wie.organisatie())
                .bind("vraag", u.vraag())
                .bind("overdracht", u.overdracht())
                .bind("sleutel", sleutel)
                .bind("code", u.code())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("wie", wie.id())
                .execute();
    }

    Optional<Uitnodiging> findOpSleutel(byte[] sleutel) {
        return handle.createQuery(GELDIG + "sleutel = :sleutel")
                .bind("sleutel", sleutel)
                .map((rs, ctx) -> rij(rs))
                .findOne();
    }

    Optional<Uitnodiging> find(UUID id) {
        return handle.createQuery(GELDIG + "id = :id")
                .bind("id", id)
                .map((rs, ctx) -> rij(rs))
                .findOne();
    }

    private static Uitnodiging rij(java.sql.ResultSet rs) throws java.sql.SQLException {
        return new Uitnodiging(
                rs.getObject("id", UUID.class),
                rs.getObject("vraag", UUID.class),
                rs.getObject("overdracht", UUID.class),
                rs.getBytes("code"));
    }
}

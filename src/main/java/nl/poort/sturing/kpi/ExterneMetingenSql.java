package nl.poort.sturing.kpi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class ExterneMetingenSql {
    private static final RowMapper<ExterneMeting> RIJ = (r, ctx) -> new ExterneMeting(
            r.getObject("id", UUID.class),
            Meetsoort.valueOf(r.getString("soort")),
            r.getString("bron"),
            Maatstaf.valueOf(r.getString("maatstaf")),
            r.getObject("gemeten_op", java.time.LocalDate.class),
            r.getBigDecimal("waarde"),
            r.getObject("steekproef", Integer.class));
    private static final String ALLES =
            "select id, soort, bron, maatstaf, gemeten_op, waarde, steekproef from sturing.externe_meting";

    private final Handle handle;

    ExterneMetingenSql(Handle handle) {
        this.handle = handle;
    }

    List<ExterneMeting> list(UUID organisatie) {
        return handle.createQuery(ALLES + " where organisatie = :o order by gemeten_op desc, maatstaf, soort, bron")
                .bind("o", organisatie)
                .map(RIJ)
                .list();
    }

    Optional<ExterneMeting> find(UUID organisatie, UUID id) {
        return handle.createQuery(ALLES + " where organisatie = :o and id = :id")
                .bind("o", organisatie)
                .bind("id", id)
                .map(RIJ)
                .findOne();
    }

    /// The same measure of the same source and day is replaced.
    void bewaar(UUID organisatie, ExterneMeting m) {
        handle.createUpdate("""
                        insert into sturing.externe_meting (organisatie, id, soort, bron, maatstaf, gemeten_op, waarde,
                          steekproef)
                        values (:o, :id, :soort, :bron, :maatstaf, :gemetenOp, :waarde, :steekproef)
                        on conflict on constraint meting_eenmaal
                        do update set waarde = excluded.waarde, steekproef = excluded.steekproef""").bind("o", organisatie).bindMethods(m).execute();
    }

    void haalWeg(UUID organisatie, UUID id) {
        handle.createUpdate("delete from sturing.externe_meting where organisatie = :o and id = :id")
                .bind("o", organisatie)
                .bind("id", id)
                .execute();
    }
}

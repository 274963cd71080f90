package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class UitbestedingenSql {
    private static final String ALLES = """
            select u.vraag, u.overdracht, u.statussen, u.elke, s.status, s.toelichting, s.gezet_op
            from vragen.uitbesteding u left join lateral (
              select * from vragen.partnerstatus p where p.vraag = u.vraag and p.overdracht = u.overdracht
              order by p.gezet_op desc, p.id desc limit 1) s on true""";

    private final Handle handle;

    UitbestedingenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Overdracht o, List<String> statussen, int elke) {
        handle.createUpdate("""
                        insert into vragen.uitbesteding (vraag, overdracht, statussen, elke)
                        values (:vraag, :overdracht, :statussen, :elke)""")
                .bind("vraag", o.vraag())
                .bind("overdracht", o.id())
                .bindArray("statussen", String.class, statussen)
                .bind("elke", elke)
                .execute();
    }

    void meld(Uitbesteding u, UUID id, String status, String toelichting, String door, Instant op) {
        handle.createUpdate("""
                        insert into vragen.partnerstatus (vraag, overdracht, id, status, toelichting, door, gezet_op)
                        values (:vraag, :overdracht, :id, :status, :toelichting, :door, :op)""")
                .bind("vraag", u.vraag())
                .bind("overdracht", u.overdracht())
                .bind("id", id)
                .bind("status", status)
                .bind("toelichting", toelichting)
                .bind("door", door)
                .bind("op", op)
                .execute();
    }

    Optional<Uitbesteding> find(UUID overdracht) {
        return handle.createQuery(ALLES + " where u.overdracht = :overdracht")
                .bind("overdracht", overdracht)
                .map(Rijlezer.van(Uitbesteding.class))
                .findOne();
    }

    List<Uitbesteding> list(UUID vraag) {
        return handle.createQuery(ALLES + " where u.vraag = :vraag")
                .bind("vraag", vraag)
                .map(Rijlezer.van(Uitbesteding.class))
                .list();
    }
}

package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class LandelijkSql {
    private final Handle handle;

    LandelijkSql(Handle handle) {
        this.handle = handle;
    }

    /// Until when was looked; empty when never.
    Optional<Instant> gepeildTot(String oin) {
        return handle.createQuery("select tot from samenwerking.peiling where oin = :o")
                .bind("o", oin)
                .mapTo(Instant.class)
                .findOne();
    }

    void gepeild(String oin, Instant tot) {
        handle.createUpdate("""
                        insert into samenwerking.peiling (oin, tot) values (:o, :tot)
                        on conflict (oin) do update set tot = greatest(samenwerking.peiling.tot, excluded.tot)""")
                .bind("o", oin)
                .bind("tot", tot.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// Whether it was handled before.
    boolean isVerwerkt(String oin, String id) {
        return handle.createQuery("select exists (select 1 from samenwerking.notificatie where oin = :o and id = :id)")
                .bind("o", oin)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    void verwerkt(String oin, Notificatie n, Instant op) {
        handle.createUpdate("""
                        insert into samenwerking.notificatie (oin, id, soort, verwerkt_op) values (:o, :id, :soort, :op)
                        on conflict do nothing""")
                .bind("o", oin)
                .bind("id", n.id())
                .bind("soort", n.soort())
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
    }
}

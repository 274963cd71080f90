package nl.poort.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import org.jdbi.v3.core.Handle;

final class InzageSql {
    private final Handle handle;

    InzageSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID id, Instant tijd, Actor wie, String route, UUID object) {
        handle.createUpdate("""
                        insert into web.inzage (id, tijd, wie, organisatie, doel, route, object)
                        values (:id, :tijd, :wie, :organisatie, :doel, :route, :object)""")
                .bind("id", id)
                .bind("tijd", tijd.atOffset(ZoneOffset.UTC))
                .bind("wie", wie.id())
                .bind("organisatie", wie.organisation())
                .bind("doel", wie.purpose())
                .bind("route", route)
                .bind("object", object)
                .execute();
    }
}

package nl.poort.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Rijlezer;
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

    record Rij(Instant tijd, UUID organisatie, String doel, UUID object) {}

    /// What was looked at by somebody of an organisation, the newest first.
    List<Rij> list(List<UUID> objecten) {
        return handle.createQuery("""
                        select tijd, organisatie, doel, object from web.inzage
                        where object = any (:objecten) and organisatie is not null order by tijd desc limit 2000""")
                .bindArray("objecten", UUID.class, objecten)
                .map(Rijlezer.van(Rij.class))
                .list();
    }
}

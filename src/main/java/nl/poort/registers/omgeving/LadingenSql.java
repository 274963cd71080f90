package nl.poort.registers.omgeving;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

final class LadingenSql {
    private final Handle handle;

    LadingenSql(Handle handle) {
        this.handle = handle;
    }

    void bewaar(Lading lading) {
        handle.createUpdate("""
                        insert into omgeving.lading (soort, bestand, aantal, geladen, door)
                        values (:soort, :bestand, :aantal, :geladen, :door)
                        on conflict (soort) do update set bestand = excluded.bestand, aantal = excluded.aantal,
                          geladen = excluded.geladen, door = excluded.door""")
                .bind("soort", lading.soort())
                .bind("bestand", lading.bestand())
                .bind("aantal", lading.aantal())
                .bind("geladen", lading.geladen().atOffset(ZoneOffset.UTC))
                .bind("door", lading.door())
                .execute();
    }

    List<Lading> list() {
        return handle.createQuery("select * from omgeving.lading order by soort")
                .map((r, c) -> new Lading(
                        Laadsoort.valueOf(r.getString("soort")),
                        r.getString("bestand"),
                        r.getInt("aantal"),
                        r.getObject("geladen", OffsetDateTime.class).toInstant(),
                        r.getString("door")))
                .list();
    }
}

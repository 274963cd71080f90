package nl.poort.loket.vergunningcheck;

import java.sql.Array;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.omgeving.Plek;
import org.jdbi.v3.core.Handle;

final class EerderechecksSql {
    private final Handle handle;

    EerderechecksSql(Handle handle) {
        this.handle = handle;
    }

    /// What was answered in one conversation.
    record Rij(UUID sessie, int versie, Instant afgerond, Plek plek, Map<String, List<String>> antwoorden) {}

    /// One for each conversation about this book, the newest first.
    List<Rij> list(UUID boek, int hoogstens) {
        var rijen = new LinkedHashMap<UUID, Rij>();
        handle.createQuery("""
                        with eerder as (
                          select s.id, s.afgerond, s.x, s.y, s.vlak, r.versie from vergunningcheck.sessie s
                          join vergunningcheck.regels r on r.sessie = s.id
                          where r.boek = :boek and s.afgerond is not null order by s.afgerond desc limit :hoogstens)
                        select e.*, a.sleutel, a.waarden from eerder e
                        join vergunningcheck.antwoord a on a.sessie = e.id order by e.afgerond desc, e.id, a.volgorde""")
                .bind("boek", boek)
                .bind("hoogstens", hoogstens)
                .map((r, c) -> {
                    Array waarden = r.getArray("waarden");
                    var rij = new Rij(
                            r.getObject("id", UUID.class),
                            r.getInt("versie"),
                            r.getObject("afgerond", OffsetDateTime.class).toInstant(),
                            plek(r.getDouble("x"), r.getDouble("y"), r.getString("vlak")),
                            new LinkedHashMap<>());
                    rijen.computeIfAbsent(rij.sessie(), s -> rij)
                            .antwoorden()
                            .put(r.getString("sleutel"), List.of((String[]) waarden.getArray()));
                    return rij;
                })
                .list();
        return List.copyOf(rijen.values());
    }

    /// Without its address.
    private static Plek plek(double x, double y, String vlak) {
        return new Plek(x, y, vlak.isEmpty() ? null : vlak, null, null, null, null);
    }
}

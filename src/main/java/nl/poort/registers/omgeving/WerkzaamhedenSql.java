package nl.poort.registers.omgeving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

final class WerkzaamhedenSql {
    private final Handle handle;

    WerkzaamhedenSql(Handle handle) {
        this.handle = handle;
    }

    List<Werkzaamheid> list() {
        return handle.createQuery("select * from omgeving.werkzaamheid order by lower(naam), code")
                .map((r, c) -> new Werkzaamheid(
                        r.getString("code"), r.getString("naam"), r.getString("uitleg"), List.of((String[])
                                r.getArray("trefwoorden").getArray())))
                .list();
    }

    List<Activiteit> activiteiten(String werkzaamheid, Collection<String> gezagen, LocalDate dag) {
        return handle.createQuery("""
                        select distinct a.* from omgeving.werkzaamheid_activiteit w
                        join omgeving.activiteit a on a.urn = w.activiteit or lower(a.naam) = lower(w.activiteit)
                        where w.werkzaamheid = :werkzaamheid and a.gezag = any (:gezagen)
                          and :dag between a.begin and a.eind
                        order by a.gezag, a.naam, a.urn""")
                .bind("werkzaamheid", werkzaamheid)
                .bind("gezagen", gezagen.toArray(String[]::new))
                .bind("dag", dag)
                .map(ActiviteitenSql.ACTIVITEIT)
                .list();
    }
}

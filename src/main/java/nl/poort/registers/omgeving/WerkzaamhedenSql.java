package nl.poort.registers.omgeving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    void vervang(List<Werkzaamheid> werken, Map<String, List<String>> naar) {
        handle.execute("delete from omgeving.werkzaamheid");
        if (werken.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                insert into omgeving.werkzaamheid (code, naam, uitleg, trefwoorden)
                values (:code, :naam, :uitleg, :trefwoorden)""");
        werken.forEach(w -> batch.bind("code", w.code())
                .bind("naam", w.naam())
                .bind("uitleg", w.uitleg())
                .bind("trefwoorden", w.trefwoorden().toArray(String[]::new))
                .add());
        batch.execute();
        var links = handle.prepareBatch("""
                insert into omgeving.werkzaamheid_activiteit (werkzaamheid, activiteit)
                values (:werkzaamheid, :activiteit)""");
        naar.forEach((werk, activiteiten) -> activiteiten.forEach(
                a -> links.bind("werkzaamheid", werk).bind("activiteit", a).add()));
        if (links.size() > 0) {
            links.execute();
        }
    }

    /// The names of works that lead to no activity we know.
    List<String> zonderActiviteit() {
        return handle.createQuery("""
                        select naam from omgeving.werkzaamheid w where not exists (
                          select 1 from omgeving.werkzaamheid_activiteit l
                          join omgeving.activiteit a on a.urn = l.activiteit or lower(a.naam) = lower(l.activiteit)
                          where l.werkzaamheid = w.code)
                        order by naam limit 20""").mapTo(String.class).list();
    }
}

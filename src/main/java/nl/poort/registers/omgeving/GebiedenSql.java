package nl.poort.registers.omgeving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

final class GebiedenSql {
    private final Handle handle;

    GebiedenSql(Handle handle) {
        this.handle = handle;
    }

    /// Other after every change of a boundary.
    String stand() {
        return handle.createQuery("""
                        select count(*) || ' ' || coalesce(sum(cast(cast(xmin as text) as bigint)), 0)
                        from omgeving.gebied""").mapTo(String.class).one();
    }

    List<Gebiedsindex.Gebied> gebieden() {
        return handle.createQuery("select code, laag, grens from omgeving.gebied order by code")
                .map((r, c) -> new Gebiedsindex.Gebied(
                        r.getString("code"),
                        Bestuurslaag.valueOf(r.getString("laag")),
                        Vlakken.uitpakken(r.getBytes("grens"))))
                .list();
    }

    /// Who decides: those that were loaded as such, and whoever else has an area.
    List<Gezag> gezagen() {
        return handle.createQuery("""
                        select code, naam, laag, oin from omgeving.gezag
                        union all
                        select code, naam, laag, null from omgeving.gebied g
                        where not exists (select 1 from omgeving.gezag z where z.code = g.code)""")
                .map((r, c) -> {
                    var laag = Bestuurslaag.valueOf(r.getString("laag"));
                    var naam = laag.volledig(r.getString("naam"));
                    return new Gezag(r.getString("code"), naam, laag, r.getString("oin"), null, 1);
                })
                .list();
    }

    Map<String, Set<String>> waterschapVan() {
        var tabel = new HashMap<String, Set<String>>();
        handle.createQuery("select gemeente, waterschap from omgeving.waterschap_van")
                .map((r, c) -> tabel.computeIfAbsent(r.getString("gemeente"), g -> new HashSet<>())
                        .add(r.getString("waterschap")))
                .list();
        return tabel;
    }

    void vervangGebieden(Bestuurslaag laag, List<Gebiedslezer.Gebiedsrij> rijen) {
        handle.createUpdate("delete from omgeving.gebied where laag = :laag")
                .bind("laag", laag)
                .execute();
        var batch = handle.prepareBatch(
                "insert into omgeving.gebied (code, laag, naam, grens) values (:code, :laag, :naam, :grens)");
        rijen.forEach(r -> batch.bind("code", r.code())
                .bind("laag", laag)
                .bind("naam", r.naam())
                .bind("grens", Vlakken.inpakken(r.grens()))
                .add());
        batch.execute();
    }

    void vervangGezagen(List<Gezag> gezagen) {
        handle.execute("delete from omgeving.gezag");
        var batch = handle.prepareBatch(
                "insert into omgeving.gezag (code, naam, laag, oin) values (:code, :naam, :laag, :oin)");
        gezagen.forEach(g -> batch.bind("code", g.code())
                .bind("naam", g.naam())
                .bind("laag", g.laag())
                .bind("oin", g.oin())
                .add());
        batch.execute();
    }

    void vervangWaterschapVan(Map<String, Set<String>> tabel) {
        handle.execute("delete from omgeving.waterschap_van");
        var batch = handle.prepareBatch(
                "insert into omgeving.waterschap_van (gemeente, waterschap) values (:gemeente, :waterschap)");
        tabel.forEach((gemeente, lijst) -> lijst.forEach(waterschap ->
                batch.bind("gemeente", gemeente).bind("waterschap", waterschap).add()));
        batch.execute();
    }
}

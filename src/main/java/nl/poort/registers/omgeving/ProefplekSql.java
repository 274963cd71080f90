package nl.poort.registers.omgeving;

import org.jdbi.v3.core.Handle;
import org.locationtech.jts.io.WKBWriter;

final class ProefplekSql {
    private final Handle handle;

    ProefplekSql(Handle handle) {
        this.handle = handle;
    }

    void leg(Proefplek p) {
        gezag(p);
        adres(p.adres());
        activiteit(p.activiteit());
        werk(p);
    }

    private void gezag(Proefplek p) {
        var g = p.gezag();
        handle.createUpdate("""
                        insert into omgeving.gezag (code, naam, laag, oin) values (:code, :naam, :laag, :oin)
                        on conflict (code) do update set naam = :naam, laag = :laag, oin = :oin""")
                .bind("code", g.code())
                .bind("naam", g.naam())
                .bind("laag", g.laag())
                .bind("oin", g.oin())
                .execute();
        handle.createUpdate("""
                        insert into omgeving.gebied (code, laag, naam, grens) values (:code, :laag, :naam, :grens)
                        on conflict (code) do nothing""")
                .bind("code", g.code())
                .bind("laag", g.laag())
                .bind("naam", g.naam())
                .bind("grens", new WKBWriter(2).write(Vlakken.lees(p.vlak())))
                .execute();
    }

    private void adres(Adres a) {
        handle.createUpdate("""
                        insert into omgeving.adres
                          (postcode, huisnummer, huisletter, toevoeging, straat, woonplaats, x, y)
                        select :postcode, :huisnummer, '', '', :straat, :woonplaats, :x, :y
                        where not exists (select 1 from omgeving.adres
                          where postcode = :postcode and huisnummer = :huisnummer)""")
                .bind("postcode", a.postcode())
                .bind("huisnummer", a.huisnummer())
                .bind("straat", a.straat())
                .bind("woonplaats", a.woonplaats())
                .bind("x", a.x())
                .bind("y", a.y())
                .execute();
    }

    private void activiteit(Activiteit a) {
        handle.execute("delete from omgeving.activiteit where urn = ?", a.urn());
        handle.createUpdate("""
                        insert into omgeving.activiteit (urn, begin, eind, naam, gezag, bovenliggend)
                        values (:urn, :begin, :eind, :naam, :gezag, null)""")
                .bind("urn", a.urn())
                .bind("begin", a.begin())
                .bind("eind", a.eind())
                .bind("naam", a.naam())
                .bind("gezag", a.gezagcode())
                .execute();
    }

    private void werk(Proefplek p) {
        var w = p.werk();
        handle.createUpdate("""
                        insert into omgeving.werkzaamheid (code, naam, uitleg, trefwoorden)
                        values (:code, :naam, :uitleg, :trefwoorden)
                        on conflict (code) do update
                          set naam = :naam, uitleg = :uitleg, trefwoorden = :trefwoorden""")
                .bind("code", w.code())
                .bind("naam", w.naam())
                .bind("uitleg", w.uitleg())
                .bind("trefwoorden", w.trefwoorden().toArray(String[]::new))
                .execute();
        handle.createUpdate("""
                        insert into omgeving.werkzaamheid_activiteit (werkzaamheid, activiteit)
                        values (:werk, :urn) on conflict do nothing""")
                .bind("werk", w.code())
                .bind("urn", p.activiteit().urn())
                .execute();
    }
}

package nl.poort.web.kennis;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Artikelstaat;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Treffer;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Search the knowledge base, and read an article.
public final class KennisPagina {
    private static final int AANTAL = 20;

    private final Kennis kennis;

    /// @param zoek what was typed; empty before the first search
    public record Zoeken(String zoek, List<Treffer> treffers) {}

    /// @param vervangenDoor the number of the article that came in its place; empty when there is none to be seen
    public record Lezen(Artikel artikel, String vervangenDoor, boolean nogNietGoedgekeurd) {}

    public KennisPagina(Kennis kennis) {
        this.kennis = kennis;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/kennis", Recht.WERKPLEK, this::zoek),
                Route.get("/kennis/{nummer}", Recht.WERKPLEK, this::lees));
    }

    private void zoek(Context ctx) {
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek");
        var treffers = kennis.zoek(wie(ctx, "kennis zoeken"), zoek, AANTAL);
        Pagina.toon(ctx, "nl/poort/web/kennis/kennis.jte", new Zoeken(zoek, treffers));
    }

    private void lees(Context ctx) {
        var wie = wie(ctx, "kennisartikel lezen");
        var artikel =
                kennis.findNummer(wie, ctx.pathParam("nummer")).orElseThrow(() -> Weigering.onbekend("Dit artikel"));
        kennis.gebruikt(wie, artikel.id());
        var door = artikel.vervangenDoor()
                .flatMap(id -> kennis.find(wie, id))
                .map(Artikel::nummer)
                .orElse("");
        boolean concept = artikel.staat() == Artikelstaat.CONCEPT || artikel.staat() == Artikelstaat.TER_CONTROLE;
        Pagina.toon(ctx, "nl/poort/web/kennis/artikel.jte", new Lezen(artikel, door, concept));
    }

    private static Actor wie(Context ctx, String doel) {
        return Sessie.medewerker(ctx).actor(doel);
    }
}

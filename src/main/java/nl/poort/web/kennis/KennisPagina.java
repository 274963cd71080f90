package nl.poort.web.kennis;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennissignaal;
import nl.poort.contact.kennis.Kennissignalen;
import nl.poort.contact.kennis.Treffer;
import nl.poort.contact.kennis.Vondst;
import nl.poort.contact.kennis.Vondsten;
import nl.poort.contact.kennis.Vondstsoort;
import nl.poort.contact.kennis.Werkberichten;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Search the knowledge base, and read an article.
public final class KennisPagina {
    private static final int AANTAL = 20;
    private static final Set<Vondstsoort> ANDERS = Set.of(Vondstsoort.PRODUCT, Vondstsoort.AANBOD);

    private final Kennis kennis;
    private final Kennissignalen signalen;
    private final Vondsten vondsten;
    private final Werkberichten werkberichten;

    /// @param zoek what was typed; empty before the first search
    /// @param nieuws what the own teams have not seen yet about articles they answer with
    /// @param anders products and organisations of the social map
    /// @param ongelezen news and work instructions this person has not read
    public record Zoeken(
            String zoek, List<Treffer> treffers, List<Vondst> anders, List<Kennissignaal> nieuws, int ongelezen) {}

    /// @param vervangenDoor the number of the article that came in its place; empty when there is none to be seen
    public record Lezen(Artikel artikel, String vervangenDoor, boolean nogNietGoedgekeurd) {}

    public KennisPagina(Kennis kennis, Kennissignalen signalen, Vondsten vondsten, Werkberichten werkberichten) {
        this.kennis = kennis;
        this.signalen = signalen;
        this.vondsten = vondsten;
        this.werkberichten = werkberichten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/kennis", Recht.WERKPLEK, this::zoek),
                Route.get("/kennis/{nummer}", Recht.WERKPLEK, this::lees),
                Route.post(
                        "/kennis/gezien",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> gezien(ctx, f), this::zoek)));
    }

    private void zoek(Context ctx) {
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek");
        var treffers = kennis.zoek(wie(ctx, "kennis zoeken"), zoek, AANTAL);
        Pagina.toon(
                ctx,
                "nl/poort/web/kennis/kennis.jte",
                new Zoeken(
                        zoek,
                        treffers,
                        vondsten.zoek(wie(ctx, "kennis zoeken"), zoek, ANDERS, AANTAL / 2),
                        signalen.list(Sessie.medewerker(ctx)),
                        werkberichten.ongelezen(Sessie.medewerker(ctx)).size()));
    }

    private String gezien(Context ctx, Formulier f) {
        var artikel = f.id("artikel", "Kies een bericht uit de lijst");
        var signaal = f.id("signaal", "Kies een bericht uit de lijst");
        f.weiger();
        signalen.gezien(Sessie.medewerker(ctx), artikel, signaal);
        return "/kennis";
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
        boolean concept = switch (artikel.staat()) {
            case CONCEPT, TER_CONTROLE, GEPLAND -> true;
            case GEPUBLICEERD, VERLOPEN, VERVANGEN, INGETROKKEN -> false;
        };
        Pagina.toon(ctx, "nl/poort/web/kennis/artikel.jte", new Lezen(artikel, door, concept));
    }

    private static Actor wie(Context ctx, String doel) {
        return Sessie.medewerker(ctx).actor(doel);
    }
}

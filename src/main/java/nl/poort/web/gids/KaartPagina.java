package nl.poort.web.gids;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Vondst;
import nl.poort.contact.kennis.Vondstsoort;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The social map for everybody: the list, one organisation, and the list to stand in another website.
public final class KaartPagina {
    private static final int TREFFERS = 50;

    private final Gids.Planken planken;
    private final Gemeentekeuze gemeenten;

    /// @param bij to add to an address, empty when there is one municipality
    public record Lijst(Organisatie organisatie, String bij, String zoek, List<Aanbod> aanbod) {
        public String organisatieId() {
            return organisatie.id().toString();
        }
    }

    public record Een(Aanbod aanbod, String organisatie, String bij) {}

    KaartPagina(Gids.Planken planken, Gemeentekeuze gemeenten) {
        this.planken = planken;
        this.gemeenten = gemeenten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/sociale-kaart", Recht.OPENBAAR, ctx -> lijst(ctx, "nl/poort/web/gids/kaart.jte")),
                Route.get("/sociale-kaart/insluiten", Recht.OPENBAAR, this::insluiten),
                Route.get("/sociale-kaart/{naam}", Recht.OPENBAAR, this::een));
    }

    private void lijst(Context ctx, String sjabloon) {
        var keuzes = gemeenten.metKaart();
        var gekozen = Gemeentekeuze.gekozen(ctx, keuzes);
        if (gekozen.isEmpty()) {
            Gemeentekeuze.vraag(ctx, "Hulp in de buurt", keuzes);
            return;
        }
        var bij = gekozen.get();
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek").strip();
        var erbij = keuzes.size() == 1 ? "" : "?bij=" + bij.id();
        Pagina.toon(ctx, sjabloon, new Lijst(bij, erbij, zoek, aanbod(bij, zoek)));
    }

    /// The same organisations that a colleague finds, in the order of the search.
    private List<Aanbod> aanbod(Organisatie bij, String zoek) {
        var alles = planken.kaart().opDeKaart(bij.id());
        if (zoek.isEmpty()) {
            return alles;
        }
        var opId = alles.stream().collect(Collectors.toMap(Aanbod::id, a -> a));
        return planken.vondsten().zoekOpenbaar(bij.id(), zoek, EnumSet.of(Vondstsoort.AANBOD), TREFFERS).stream()
                .map(Vondst::id)
                .filter(opId::containsKey)
                .map(opId::get)
                .toList();
    }

    /// Only the websites that the municipality named may show it in theirs.
    private void insluiten(Context ctx) {
        var gekozen = Gemeentekeuze.gekozen(ctx, gemeenten.metKaart());
        var mogen = gekozen.map(o -> planken.kaart().insluiting(o.id())).orElse(List.of());
        if (!mogen.isEmpty()) {
            ctx.header(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors " + String.join(" ", mogen));
            ctx.res().setHeader("X-Frame-Options", null);
        }
        lijst(ctx, "nl/poort/web/gids/insluiten.jte");
    }

    private void een(Context ctx) {
        var alle = planken.kaart().openbaar(ctx.pathParam("naam"));
        if (alle.isEmpty()) {
            throw Weigering.onbekend("Deze organisatie");
        }
        var keuzes = gemeenten.opNaam(
                alle.stream().map(Aanbod::organisatie).distinct().toList());
        var gekozen = Gemeentekeuze.gekozen(ctx, keuzes);
        if (gekozen.isEmpty()) {
            Gemeentekeuze.vraag(ctx, alle.getFirst().naam(), keuzes);
            return;
        }
        var bij = gekozen.get();
        var aanbod = alle.stream()
                .filter(a -> a.organisatie().equals(bij.id()))
                .findFirst()
                .orElseThrow();
        var erbij = gemeenten.metKaart().size() > 1 ? "?bij=" + bij.id() : "";
        Pagina.toon(ctx, "nl/poort/web/gids/aanbod.jte", new Een(aanbod, bij.naam(), erbij));
    }
}

package nl.poort.web.gids;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kennis.Antwoordtekst;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Bronverwijzing;
import nl.poort.contact.kennis.Paginaoordeel;
import nl.poort.contact.kennis.Product;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// One product or one answer for everybody, and whether it was of use.
public final class BladPagina {
    private static final Actor BEZOEKER = Actor.system("website tonen");

    private final Db db;
    private final Gids.Planken planken;
    private final Gemeentekeuze gemeenten;

    /// One page.
    ///
    /// @param pad of this page, without what stands after `?`
    /// @param bij to add to an address, empty when nobody has to choose
    /// @param terug where the list is
    /// @param melding what to know first, such as a known problem or another organisation; empty without
    /// @param oordeel what was tapped: empty, `ja`, `nee` or `klaar`
    /// @param redenen why it was of no use, to choose from
    /// @param afspraak where an appointment for it is made; empty when that is not needed
    public record Model(
            Antwoordtekst tekst,
            String pad,
            String bij,
            Keuze terug,
            String organisatie,
            String organisatieId,
            String kort,
            String melding,
            List<Bronverwijzing> bronnen,
            String oordeel,
            List<Keuze> redenen,
            String afspraak) {}

    BladPagina(Db db, Gids.Planken planken, Gemeentekeuze gemeenten) {
        this.db = db;
        this.planken = planken;
        this.gemeenten = gemeenten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/producten/{naam}", Recht.OPENBAAR, this::product),
                Route.get("/vragen/{nummer}", Recht.OPENBAAR, this::vraag),
                Route.post(
                        "/producten/{naam}/oordeel",
                        Recht.OPENBAAR,
                        ctx -> Formulier.probeer(ctx, f -> oordeel(ctx, f, "/producten/"), this::product)),
                Route.post(
                        "/vragen/{nummer}/oordeel",
                        Recht.OPENBAAR,
                        ctx -> Formulier.probeer(ctx, f -> oordeel(ctx, f, "/vragen/"), this::vraag)));
    }

    private void product(Context ctx) {
        var alle = planken.producten().openbaar(ctx.pathParam("naam"));
        if (alle.isEmpty()) {
            throw Weigering.onbekend("Dit product");
        }
        var keuzes = gemeenten.opNaam(
                alle.stream().map(Product::organisatie).distinct().toList());
        var gekozen = Gemeentekeuze.gekozen(ctx, keuzes);
        if (gekozen.isEmpty()) {
            Gemeentekeuze.vraag(ctx, alle.getFirst().naam(), keuzes);
            return;
        }
        var product = alle.stream()
                .filter(p -> p.organisatie().equals(gekozen.get().id()))
                .findFirst()
                .orElseThrow();
        var partner = product.blad()
                .afhandeling()
                .partner()
                .map(p -> "Dit regelt u bij " + p.naam() + ". Wij helpen u op weg.")
                .orElse("");
        toon(
                ctx,
                product.id(),
                gekozen.get(),
                new Blad(
                        Antwoordtekst.van(product),
                        "/producten/" + product.slug(),
                        new Keuze("/producten", "Producten en diensten"),
                        product.blad().tekst().kort(),
                        partner,
                        product.blad().tekst().bron()));
    }

    private void vraag(Context ctx) {
        var artikel = openbaar(ctx);
        if (artikel.vervangenDoor().isPresent()) {
            Pagina.naar(ctx, "/vragen/" + opvolger(artikel).nummer());
            return;
        }
        var bij = gemeenten.opNaam(List.of(artikel.organisatie())).getFirst();
        var probleem = artikel.probleem().speelt()
                ? artikel.omweg().isBlank()
                        ? "Wij weten dat dit nu niet werkt. Er wordt aan gewerkt."
                        : "Wij weten dat dit nu niet werkt. Dit kunt u intussen doen: " + artikel.omweg()
                : "";
        toon(
                ctx,
                artikel.id(),
                bij,
                new Blad(
                        Antwoordtekst.van(artikel),
                        "/vragen/" + artikel.nummer(),
                        new Keuze("/vragen", "Vragen en antwoorden"),
                        "",
                        probleem,
                        artikel.tekst().bron()));
    }

    private record Blad(Antwoordtekst tekst, String pad, Keuze terug, String kort, String melding, String bron) {}

    private void toon(Context ctx, UUID ding, Organisatie bij, Blad blad) {
        var oordeel = Optional.ofNullable(ctx.queryParam("oordeel")).orElse("");
        if (oordeel.isEmpty()
                && ctx.statusCode() == 200
                && "GET".equals(ctx.req().getMethod())) {
            planken.bezoeken().gezien(bij.id(), ding);
        }
        var meer = gemeenten.metBladen().size() > 1;
        Pagina.toon(
                ctx,
                "nl/poort/web/gids/blad.jte",
                new Model(
                        blad.tekst(),
                        blad.pad(),
                        meer ? "?bij=" + bij.id() : "",
                        blad.terug(),
                        bij.naam(),
                        bij.id().toString(),
                        blad.kort(),
                        blad.melding(),
                        Bronverwijzing.lees(blad.bron()),
                        oordeel,
                        List.of(
                                keuze(Paginaoordeel.ONDUIDELIJK),
                                keuze(Paginaoordeel.KLOPT_NIET),
                                keuze(Paginaoordeel.IETS_ANDERS)),
                        blad.pad().startsWith("/producten/")
                                ? planken.agenda()
                                        .keus(bij.id(), ding)
                                        .map(k -> "/afspraak/moment?bij=" + bij.id() + "&product=" + ding)
                                        .orElse("")
                                : ""));
    }

    private static Keuze keuze(Paginaoordeel o) {
        return new Keuze(o.name(), o.tekst());
    }

    /// Two taps: was it of use, and if not, why. Nothing is kept of who taps.
    private String oordeel(Context ctx, Formulier f, String voor) {
        new Drempel(db).tel(List.of(Regel.bron(ctx, "was dit nuttig", 30, Duration.ofMinutes(5))));
        var wat = f.keuze("oordeel", Paginaoordeel.class, "Kies een antwoord");
        f.weiger();
        String code;
        if (voor.equals("/vragen/")) {
            var artikel = openbaar(ctx);
            planken.bezoeken().oordeel(artikel.organisatie(), artikel.id(), wat);
            code = artikel.nummer();
        } else {
            var alle = planken.producten().openbaar(ctx.pathParam("naam"));
            var product = alle.stream()
                    .filter(p -> alle.size() == 1 || p.organisatie().toString().equals(f.waarde("bij")))
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Dit product"));
            planken.bezoeken().oordeel(product.organisatie(), product.id(), wat);
            code = product.slug();
        }
        var dan = switch (wat) {
            case NUTTIG -> "ja";
            case NIET_NUTTIG -> "nee";
            case ONDUIDELIJK, KLOPT_NIET, IETS_ANDERS -> "klaar";
        };
        var bij = f.idOfNiets("bij");
        return voor + code + "?oordeel=" + dan + (bij == null ? "" : "&bij=" + bij) + "#oordeel";
    }

    private Artikel openbaar(Context ctx) {
        return planken.kennis()
                .findNummer(BEZOEKER, ctx.pathParam("nummer"))
                .filter(a -> a.tekst().verschijning().website())
                .filter(a -> a.staat().openbaarGemaakt()
                        || a.vervangenDoor().isPresent()
                                && opvolger(a).tekst().verschijning().website())
                .orElseThrow(() -> Weigering.onbekend("Deze vraag"));
    }

    private Artikel opvolger(Artikel a) {
        return planken.kennis().get(BEZOEKER, a.vervangenDoor().orElseThrow());
    }
}

package nl.poort.web.kennis;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennismelding;
import nl.poort.contact.kennis.Kennismeldingen;
import nl.poort.contact.kennis.Product;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.kennis.SocialeKaart;
import nl.poort.contact.kennis.Werkberichten;
import nl.poort.contact.kennis.Werknieuws;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What stands beside the articles for who answers: a product, an organisation of the social map, news to read, and a
/// word to the editor.
public final class PlankPagina {
    private final Deuren deuren;

    /// The doors to it.
    public record Deuren(
            Kennis kennis,
            Producten producten,
            SocialeKaart kaart,
            Kennismeldingen meldingen,
            Werkberichten werkberichten,
            Organisaties organisaties) {}

    /// @param team who makes it; empty when there is no team of its own
    public record Productmodel(Product product, String team) {}

    public record Kaartmodel(Aanbod aanbod) {}

    /// @param meldingen what this person told the editor, and what became of it
    public record Nieuwsmodel(List<Werknieuws> nieuws, List<Kennismelding> meldingen) {}

    public PlankPagina(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/kennis/nieuws", Recht.WERKPLEK, this::nieuws),
                Route.post(
                        "/kennis/nieuws/gelezen",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> gelezen(ctx, f), this::nieuws)),
                Route.post(
                        "/kennis/melding",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> kloptNiet(ctx, f), this::nieuws)),
                Route.post(
                        "/kennis/niet-gevonden",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> nietGevonden(ctx, f), this::nieuws)),
                Route.get("/kennis/product/{naam}", Recht.WERKPLEK, this::product),
                Route.get("/kennis/kaart/{naam}", Recht.WERKPLEK, this::kaart));
    }

    private void nieuws(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.toon(
                ctx,
                "nl/poort/web/kennis/nieuws.jte",
                new Nieuwsmodel(
                        deuren.werkberichten().voor(wie), deuren.meldingen().vanMij(wie)));
    }

    private String gelezen(Context ctx, Formulier f) {
        var nieuws = f.id("nieuws", "Kies een bericht uit de lijst");
        f.weiger();
        deuren.werkberichten().gelezen(Sessie.medewerker(ctx), nieuws);
        return "/kennis/nieuws";
    }

    private String kloptNiet(Context ctx, Formulier f) {
        var ding = f.id("ding", "Open het antwoord opnieuw");
        f.weiger();
        deuren.meldingen().kloptNiet(Sessie.medewerker(ctx), ding, f.waarde("woorden"));
        Pagina.zeg(ctx, "Dank u. De redacteur kijkt ernaar. Hier leest u wat ermee gebeurt.");
        return "/kennis/nieuws";
    }

    private String nietGevonden(Context ctx, Formulier f) {
        deuren.meldingen().nietGevonden(Sessie.medewerker(ctx), f.waarde("woorden"), null);
        Pagina.zeg(ctx, "Dank u. De redacteur maakt er een antwoord van. Hier leest u wat ermee gebeurt.");
        return "/kennis/nieuws";
    }

    private void product(Context ctx) {
        var wie = wie(ctx);
        var product = deuren.producten()
                .findSlug(wie, ctx.pathParam("naam"))
                .orElseThrow(() -> Weigering.onbekend("Dit product"));
        deuren.kennis().gebruikt(wie, product.id());
        var team = product.blad()
                .afhandeling()
                .team()
                .flatMap(id -> deuren.organisaties().findTeam(wie, id))
                .map(t -> t.publiekeNaam())
                .orElse("");
        Pagina.toon(ctx, "nl/poort/web/kennis/product.jte", new Productmodel(product, team));
    }

    private void kaart(Context ctx) {
        var aanbod = deuren.kaart()
                .findSlug(wie(ctx), ctx.pathParam("naam"))
                .filter(Aanbod::zichtbaar)
                .orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
        Pagina.toon(ctx, "nl/poort/web/kennis/kaart.jte", new Kaartmodel(aanbod));
    }

    private static Actor wie(Context ctx) {
        return Sessie.medewerker(ctx).actor("kennis lezen");
    }
}

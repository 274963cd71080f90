package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import nl.poort.contact.kennis.Product;
import nl.poort.contact.kennis.Productfilter;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The products of the own organisation: the list, a new one, a next version, and the national lists as a file.
public final class ProductenPagina {
    static final String PAD = "/beheer/producten";
    private static final int MEESTE = 500;
    private static final int GROOTSTE = 20_000_000;

    private final Redactie.Catalogus catalogus;
    private final Redactie.Omgeving omgeving;

    /// @param namen how many names of the national list are known
    public record Lijst(String zoek, List<Product> producten, long namen) {}

    /// @param product null for a new one
    /// @param versie the version the writer starts from
    public record Schrijven(Product product, int versie, List<Keuze> teams) {}

    ProductenPagina(Redactie.Catalogus catalogus, Redactie.Omgeving omgeving) {
        this.catalogus = catalogus;
        this.omgeving = omgeving;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::lijst),
                Route.get(PAD + "/nieuw", Recht.KENNIS_BEHEREN, this::nieuw),
                Route.post(
                        PAD + "/nieuw",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> schrijf(ctx, f), this::nieuw)),
                Route.get(PAD + "/uitvoer", Recht.KENNIS_BEHEREN, this::uitvoer),
                Route.post(
                        PAD + "/lijst",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.probeer(ctx, f -> leesIn(ctx, f), this::lijst)),
                Route.get(PAD + "/{id}/wijziging", Recht.KENNIS_BEHEREN, this::wijziging),
                Route.post(
                        PAD + "/{id}/wijziging",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::wijziging)));
    }

    private void lijst(Context ctx) {
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek").strip();
        var filter = new Productfilter(zoek, Optional.empty(), false, MEESTE, 0);
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/producten.jte",
                new Lijst(
                        zoek,
                        catalogus.producten().list(Redactie.actor(ctx), filter),
                        catalogus.uitwisseling().aantal(Sessie.medewerker(ctx))));
    }

    private void nieuw(Context ctx) {
        Productformulier.leeg(Formulier.van(ctx), omgeving.vandaag());
        Pagina.toon(ctx, "nl/poort/web/redactie/schrijven.jte", new Schrijven(null, 0, omgeving.teams(ctx)));
    }

    private String schrijf(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var blad = Productformulier.lees(f);
        f.weiger();
        var product =
                catalogus.redactie().schrijven(wie, catalogus.uitwisseling().metAdres(wie, blad));
        Pagina.zeg(ctx, product.naam() + " is opgeslagen als concept. Stuur het nu naar een collega ter controle.");
        return PAD + "/" + product.id();
    }

    private void wijziging(Context ctx) {
        var wie = Redactie.actor(ctx);
        var product = catalogus.producten().get(wie, Redactie.id(ctx));
        var versies = catalogus.producten().versies(wie, product.id());
        var nu = product.klad().isPresent() ? versies.getFirst() : null;
        var blad = nu == null ? product.blad() : nu.blad();
        int versie = nu == null ? product.versie() : nu.versie();
        Productformulier.vul(Formulier.van(ctx), blad, versie);
        Pagina.toon(ctx, "nl/poort/web/redactie/schrijven.jte", new Schrijven(product, versie, omgeving.teams(ctx)));
    }

    private String wijzig(Context ctx, Formulier f) {
        int gezien = f.getal("versie", 1, Integer.MAX_VALUE, "Open het product opnieuw");
        var blad = Productformulier.lees(f);
        f.weiger();
        var wie = Sessie.medewerker(ctx);
        var product = catalogus
                .redactie()
                .wijzigen(
                        wie, Redactie.id(ctx), gezien, catalogus.uitwisseling().metAdres(wie, blad));
        Pagina.zeg(
                ctx,
                product.gepubliceerd()
                        ? "Uw wijziging is een concept. De oude tekst blijft staan tot een collega de nieuwe publiceert."
                        : "Het concept is gewijzigd.");
        return PAD + "/" + product.id();
    }

    /// All published products as one file.
    private void uitvoer(Context ctx) {
        var json = catalogus.uitwisseling().uitvoer(Sessie.medewerker(ctx));
        ctx.header("Content-Disposition", "attachment; filename=\"producten.json\"");
        ctx.contentType("application/json; charset=utf-8");
        ctx.result(json);
    }

    /// The national list of names, as a file from the site where it is published.
    private String leesIn(Context ctx, Formulier f) {
        var bestand = ctx.uploadedFile("bestand");
        if (bestand == null || bestand.size() == 0) {
            f.fout("bestand", "Kies het bestand met de lijst");
            f.weiger();
        }
        if (bestand.size() > GROOTSTE) {
            throw new Weigering(
                    "bestand", "Dit bestand is te groot", java.util.Map.of("bestand", "Dit bestand is te groot"));
        }
        int aantal;
        try (var in = bestand.content()) {
            aantal = catalogus.uitwisseling().invoer(Sessie.medewerker(ctx), in.readAllBytes(), bestand.filename());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Pagina.zeg(ctx, aantal + " namen uit de landelijke lijst overgenomen.");
        return PAD;
    }
}

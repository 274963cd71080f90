package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import nl.poort.contact.kennis.Synoniem;
import nl.poort.contact.kennis.Vondst;
import nl.poort.contact.kennis.Vondstsoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What decides what is found: words that mean the same, and what comes higher or lower. Tried at once on a search.
public final class ZoekhulpPagina {
    private static final String PAD = "/beheer/zoekwoorden";

    private final Redactie.Zoekhulp zoekhulp;
    private final Redactie.Catalogus catalogus;

    /// @param proef what a colleague would find now; empty as long as nothing was typed
    public record Model(String zoek, List<Vondst> proef, List<Synoniem> synoniemen) {}

    ZoekhulpPagina(Redactie.Zoekhulp zoekhulp, Redactie.Catalogus catalogus) {
        this.zoekhulp = zoekhulp;
        this.catalogus = catalogus;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::toon),
                Route.post(PAD, Recht.KENNIS_BEHEREN, ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::toon)),
                Route.post(
                        PAD + "/verwijdering",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> verwijder(ctx, f), this::toon)),
                Route.post(
                        PAD + "/voorrang",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> voorrang(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Redactie.actor(ctx);
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek").strip();
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/zoekwoorden.jte",
                new Model(
                        zoek,
                        zoekhulp.vondsten().zoek(wie, zoek, 10),
                        zoekhulp.synoniemen().list(wie)));
    }

    private String bewaar(Context ctx, Formulier f) {
        var id = f.idOfNiets("id");
        f.weiger();
        zoekhulp.synoniemen()
                .opslaan(Sessie.medewerker(ctx), id, List.of(f.waarde("woorden").split("[,\\n]")));
        Pagina.zeg(ctx, "Opgeslagen. Zoeken gebruikt deze woorden meteen.");
        return PAD;
    }

    private String verwijder(Context ctx, Formulier f) {
        var id = f.id("id", "Kies woorden uit de lijst");
        f.weiger();
        zoekhulp.synoniemen().verwijderen(Sessie.medewerker(ctx), id);
        return PAD;
    }

    /// Of an article by its number, of a product by the end of its address.
    private String voorrang(Context ctx, Formulier f) {
        var code = f.tekst("code", "Vul een artikelnummer of een product in", 100);
        int voorrang = f.getal("voorrang", -5, 5, "Kies een getal van -5 tot en met 5");
        f.weiger();
        var wie = Redactie.actor(ctx);
        var artikel = zoekhulp.kennis().findNummer(wie, code);
        if (artikel.isPresent()) {
            zoekhulp.redactie().voorrang(wie, artikel.get().id(), voorrang);
        } else {
            var product = catalogus
                    .producten()
                    .findSlug(wie, code)
                    .orElseThrow(() -> new Weigering(
                            "onbekend",
                            "Er is geen artikel of product met deze code",
                            Map.of("code", "Er is geen artikel of product met deze code")));
            catalogus.redactie().voorrang(Sessie.medewerker(ctx), product.id(), voorrang);
        }
        Pagina.zeg(
                ctx,
                code + " staat nu " + (voorrang > 0 ? "hoger" : voorrang < 0 ? "lager" : "gewoon") + " in het zoeken.");
        return PAD;
    }

    /// The code as it is typed in the form.
    public static String code(Vondst v) {
        return v.soort() == Vondstsoort.AANBOD ? "" : v.code();
    }
}

package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poort.loket.aanvraag.Bijlage;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.web.Formulier;
import nl.poort.web.Route;

/// Attachments in pieces, for the script of the page: what is here already, a piece, and "that was all". After a broken
/// line or a reload the script asks first, and sends only what is missing.
final class Stukkenpost {
    private static final String STUKKEN = AanvraagdocumentenPagina.PAD + "/stukken";

    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    Stukkenpost(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    @FunctionalInterface
    private interface Werk {
        Map<String, Object> doe() throws Exception;
    }

    List<Route> routes() {
        return List.of(
                Route.post(STUKKEN, Recht.OPENBAAR, ctx -> antwoord(ctx, () -> begin(ctx))),
                Route.post(STUKKEN + "/{bijlage}/{nummer}", Recht.OPENBAAR, ctx -> antwoord(ctx, () -> stuk(ctx))),
                Route.post(STUKKEN + "/{bijlage}", Recht.OPENBAAR, ctx -> antwoord(ctx, () -> klaar(ctx))));
    }

    private Map<String, Object> begin(Context ctx) {
        var project = bezoek.eis(ctx);
        var verzoek = Aanvraagbezoek.verzoek(ctx);
        var f = Formulier.van(ctx);
        var grootte = f.waarde("grootte");
        if (!grootte.matches("\\d{1,12}")) {
            throw new Weigering("grootte", "Wij weten niet hoe groot dit bestand is. Kies het opnieuw.");
        }
        var c = deuren.loket().concepten().get(project, verzoek);
        var b = deuren.loket()
                .bijlagen()
                .begin(
                        project,
                        verzoek,
                        AanvraagdocumentenPagina.nieuw(
                                c, f, f.waarde("naam"), Long.parseLong(grootte), f.waarde("kenmerk")));
        var uit = new LinkedHashMap<String, Object>();
        uit.put("bijlage", b.id());
        uit.put("stukgrootte", b.stukgrootte());
        uit.put("stukken", b.stukken());
        uit.put("heel", b.isHeel());
        uit.put("binnen", deuren.loket().bijlagen().stukken(project, verzoek, b.id()));
        return uit;
    }

    private Map<String, Object> stuk(Context ctx) throws Exception {
        var nummer = ctx.pathParam("nummer");
        if (!nummer.matches("\\d{1,6}")) {
            throw new Weigering("stuk-onbekend", "Dit deel hoort niet bij dit bestand");
        }
        var hash = ctx.header("X-Sha256");
        try (var in = ctx.req().getInputStream()) {
            deuren.loket()
                    .bijlagen()
                    .stuk(
                            bezoek.eis(ctx),
                            Aanvraagbezoek.verzoek(ctx),
                            Aanvraagbezoek.id(ctx, "bijlage", "Deze bijlage"),
                            Integer.parseInt(nummer),
                            in,
                            hash == null ? "" : hash);
        }
        return Map.of();
    }

    private Map<String, Object> klaar(Context ctx) {
        Bijlage b = deuren.loket()
                .bijlagen()
                .rondAf(
                        bezoek.eis(ctx),
                        Aanvraagbezoek.verzoek(ctx),
                        Aanvraagbezoek.id(ctx, "bijlage", "Deze bijlage"));
        return Map.of("heel", b.isHeel(), "sha256", b.sha256());
    }

    private static void antwoord(Context ctx, Werk werk) throws Exception {
        ctx.contentType("application/json; charset=utf-8");
        try {
            ctx.result(Json.write(werk.doe()));
        } catch (Weigering w) {
            ctx.status(422).result(Json.write(Map.of("fout", w.zinnen().getFirst())));
        }
    }
}

package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import nl.poort.contact.kanalen.Binnengekomen;
import nl.poort.contact.kanalen.Binnengekomen.Stand;
import nl.poort.contact.kanalen.Binnenkomst;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What came in and could not be processed: what is wrong in words, the source, try again, or say what was done.
public final class BinnenkomstPagina {
    static final String PAD = "/werkplek/binnengekomen";
    private static final int MEEST = 100;

    private final Binnenkomst binnenkomst;
    private final Kanalen kanalen;

    public record Model(List<Binnengekomen> fouten, List<Binnengekomen> laatst, Map<String, String> namen) {
        public String naam(String code) {
            return namen.getOrDefault(code, code);
        }
    }

    public BinnenkomstPagina(Binnenkomst binnenkomst, Kanalen kanalen) {
        this.binnenkomst = binnenkomst;
        this.kanalen = kanalen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.get(PAD + "/{id}/bron", Recht.VRAAG_BEHANDELEN, this::bron)
                        .metPersoonsgegevens(),
                Route.post(
                        PAD + "/{id}/herhaling",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.probeer(ctx, f -> opnieuw(ctx), this::toon)),
                Route.post(
                        PAD + "/{id}/afhandeling",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> handelAf(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(
                ctx,
                "nl/poort/web/kanalen/binnengekomen.jte",
                () -> new Model(
                        binnenkomst.list(wie, Stand.FOUT, MEEST),
                        binnenkomst.list(wie, Stand.AFGEHANDELD, 20),
                        GesprekkenPagina.namen(kanalen, wie.actor("kanalen bekijken"))));
    }

    private String opnieuw(Context ctx) {
        var nu = binnenkomst.opnieuw(Sessie.medewerker(ctx), GesprekPagina.id(ctx, "id", "Dit bericht"));
        Pagina.zeg(
                ctx,
                nu.stand() == Stand.VERWERKT
                        ? "Het is gelukt. " + nu.uitkomst()
                        : "Het lukt nog steeds niet. " + nu.uitkomst());
        return nu.draad() == null ? PAD : GesprekkenPagina.PAD + "/" + nu.draad();
    }

    private String handelAf(Context ctx, Formulier f) {
        var hoe = f.tekst("hoe", "Schrijf kort op wat u hebt gedaan", 500);
        f.weiger();
        binnenkomst.afhandelen(Sessie.medewerker(ctx), GesprekPagina.id(ctx, "id", "Dit bericht"), hoe);
        Pagina.zeg(ctx, "Genoteerd wat u hebt gedaan");
        return PAD;
    }

    /// Never shown in the browser: nobody knows what is in it.
    private void bron(Context ctx) {
        var id = GesprekPagina.id(ctx, "id", "Dit bericht");
        var bron = binnenkomst.bron(Sessie.medewerker(ctx), id);
        ctx.contentType("application/octet-stream");
        ctx.header("Cache-Control", "no-store");
        ctx.header("Content-Disposition", "attachment; filename=\"bron-" + id + ".bin\"");
        ctx.result(bron);
    }
}

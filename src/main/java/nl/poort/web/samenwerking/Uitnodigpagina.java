package nl.poort.web.samenwerking;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Makes the link and the code with which a partner without Poort gives its advice, and shows them this once.
public final class Uitnodigpagina {
    private static final String NIEUW = "poort.nieuwe-advieslink";

    private final Samenwerkdeuren deuren;
    private final SamenwerkPagina pagina;

    /// @param link full address; it is kept nowhere
    public record Model(UUID zaak, String partner, String link, String code) {}

    public Uitnodigpagina(Samenwerkdeuren deuren, SamenwerkPagina pagina) {
        this.deuren = deuren;
        this.pagina = pagina;
    }

    public List<Route> routes() {
        return List.of(Route.post(SamenwerkPagina.PAD + "/gastlink", Recht.VRAAG_BEHANDELEN, this::maak));
    }

    /// Link and code stand in this answer and nowhere else. The same form sent again makes no second link.
    private void maak(Context ctx) throws Exception {
        Formulier.verwerk(ctx, f -> maak(ctx, f), pagina::toon);
        Model nieuw = ctx.attribute(NIEUW);
        if (nieuw != null) {
            ctx.removeHeader("Location");
            ctx.status(200);
            ctx.header("Cache-Control", "no-store");
            Pagina.toon(ctx, "nl/poort/web/samenwerking/uitnodiging.jte", nieuw);
        }
    }

    private String maak(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var zaak = Samenwerkdeuren.id(ctx, "id", "Deze zaak");
        var verzoek = f.id("verzoek", "Kies een verzoek");
        f.weiger();
        var a = deuren.vrager().verzoeken().voorGast(wie, verzoek);
        var link = deuren.vrager().links().maakVoor(wie, a.samenwerking(), a.id());
        ctx.attribute(
                NIEUW,
                new Model(
                        zaak, deuren.naam(a.naarOrganisatie()), deuren.vrager().adres() + link.pad(), link.code()));
        return "/werkplek/zaken/" + zaak + "/samenwerking";
    }
}

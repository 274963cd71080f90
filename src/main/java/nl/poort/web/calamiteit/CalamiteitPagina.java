package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitgegevens.id;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Consumer;
import nl.poort.keten.calamiteiten.Bereik;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The command screen of one calamity, and what is done on it with one press.
public final class CalamiteitPagina {
    private static final String HIER = "/calamiteit/{id}";

    private final Calamiteitgegevens gegevens;

    public CalamiteitPagina(Calamiteitgegevens gegevens) {
        this.gegevens = gegevens;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(HIER, Recht.CALAMITEIT, this::toon).metPersoonsgegevens(),
                direct(
                        "/bevestiging",
                        "",
                        (ctx) -> gegevens.deuren.oproepen().bevestigen(Sessie.medewerker(ctx), id(ctx, "id"))),
                direct("/teamlid/{lid}", "#team", this::bereik),
                direct(
                        "/verzoek/{verzoek}/inlichting",
                        "#verzoeken",
                        (ctx) -> gegevens.deuren
                                .verzoeken()
                                .aanvragerIngelicht(Sessie.medewerker(ctx), id(ctx, "id"), id(ctx, "verzoek"))));
    }

    private Route direct(String pad, String terug, Consumer<Context> werk) {
        return Route.post(
                HIER + pad,
                Recht.CALAMITEIT,
                ctx -> Formulier.verwerk(
                        ctx,
                        f -> {
                            werk.accept(ctx);
                            return "/calamiteit/" + id(ctx, "id") + terug;
                        },
                        this::toon));
    }

    private void toon(Context ctx) {
        var beeld = gegevens.beeld(Sessie.medewerker(ctx), id(ctx, "id"));
        Pagina.toon(ctx, "nl/poort/web/calamiteit/calamiteit.jte", beeld);
    }

    private void bereik(Context ctx) {
        var f = Formulier.van(ctx);
        var bereik = f.keuze("bereik", Bereik.class, "Kies of dit teamlid is bereikt");
        f.weiger();
        gegevens.deuren.teamoproepen().bereikt(Sessie.medewerker(ctx), id(ctx, "id"), id(ctx, "lid"), bereik);
    }
}

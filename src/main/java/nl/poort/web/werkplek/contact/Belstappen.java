package nl.poort.web.werkplek.contact;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What changes on the screen while somebody chooses who calls back or takes over: the questions of the subject, and
/// whom the routes propose for the place.
final class Belstappen {
    private static final String EEN = "/werkplek/contact/{id}";

    private final Contactkijker kijker;
    private final Contactvelden velden;

    Belstappen(Contactkijker kijker, Contactvelden velden) {
        this.kijker = kijker;
        this.velden = velden;
    }

    List<Route> routes() {
        return List.of(
                Route.post(EEN + "/belvragen", Recht.VRAAG_BEHANDELEN, this::vragen),
                Route.post(EEN + "/voorstellen", Recht.VRAAG_BEHANDELEN, this::voorstellen));
    }

    private void vragen(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var contact = velden.bewaar(ctx, wie);
        Pagina.deel(
                ctx,
                "nl/poort/web/werkplek/contact/belvragen.jte",
                kijker.belwens.keuzes(wie, contact.veld("vragenset")).vragen());
    }

    private void voorstellen(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var contact = velden.bewaar(ctx, wie);
        Pagina.deel(ctx, "nl/poort/web/werkplek/voorstellen.jte", kijker.voorstellen(wie, contact));
    }
}

package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.loket.vergunningcheck.Bevinding;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// For who makes the rules: where citizens got stuck in them, and which questions they did not understand.
public final class CheckbevindingPagina {
    private final Vergunningchecks checks;

    public record Model(List<Bevinding> bevindingen) {}

    CheckbevindingPagina(Vergunningchecks checks) {
        this.checks = checks;
    }

    List<Route> routes() {
        return List.of(Route.get("/beheer/vergunningcheck", Recht.BEHEER, this::toon));
    }

    private void toon(Context ctx) {
        var model = new Model(checks.bevindingen(Sessie.medewerker(ctx)));
        Pagina.toon(ctx, "nl/poort/web/loket/bevindingen.jte", model);
    }
}

package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.kpi.Wandbord;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The screen on the wall: refreshed by what happens, and every minute when scripts do not run.
public final class WandbordPagina {
    private static final String MINUUT = "60";

    private final Wandbord wandbord;

    public WandbordPagina(Wandbord wandbord) {
        this.wandbord = wandbord;
    }

    public List<Route> routes() {
        return List.of(Route.get("/sturing/wandbord", Recht.STURING, this::toon));
    }

    private void toon(Context ctx) {
        ctx.header("Refresh", MINUUT).header("Cache-Control", "no-store");
        Pagina.toon(ctx, "nl/poort/web/sturing/wandbord.jte", wandbord.stand(Sessie.medewerker(ctx)));
    }
}

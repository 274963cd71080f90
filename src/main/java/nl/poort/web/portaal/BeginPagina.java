package nl.poort.web.portaal;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The first page of Poort: for a citizen what can be done here, for who is logged in the own start page.
public final class BeginPagina {

    public List<Route> routes() {
        return List.of(Route.get("/", Recht.OPENBAAR, this::toon));
    }

    private void toon(Context ctx) {
        if (Sessie.wie(ctx).isPresent()) {
            Pagina.naar(ctx, Pagina.startpagina(ctx));
        } else {
            Pagina.toon(ctx, "nl/poort/web/portaal/begin.jte");
        }
    }
}

package nl.poort.web;

import java.util.ArrayList;
import java.util.List;
import nl.poort.techniek.http.Fouten;
import nl.poort.techniek.http.Server;
import nl.poort.web.stijl.Stijl;

/// Opens the web side of Poort: the server with sessions, the style, and every route behind its permission.
public final class Voordeur {

    private Voordeur() {}

    /// @param routes of all pages
    public static Server open(Server.Instelling instelling, Web web, List<Route> routes) {
        var alle = alle(web, routes);
        return new Server(instelling, new Fouten(Voordeur::toon), config -> {
                    config.jetty.modifyServletContextHandler(context ->
                            Sessieopslag.op(context, web.db(), web.omgeving().https()));
                    alle.op(config);
                })
                .start();
    }

    /// The pages and what every page needs.
    public static Routes alle(Web web, List<Route> routes) {
        var alle = new ArrayList<>(routes);
        alle.add(Route.get(Stijl.bestanden().pad(), nl.poort.registers.organisatie.Recht.OPENBAAR, Stijl.bestanden()));
        return new Routes(web, alle);
    }

    private static void toon(io.javalin.http.Context ctx, Fouten.Fout fout) {
        Kader kader;
        try {
            kader = Pagina.kader(ctx);
        } catch (RuntimeException e) {
            // Even who looks cannot be told, for the database is away: the page stands without a menu.
            kader = Pagina.kaderZonderWie(ctx);
        }
        Pagina.toon(ctx, "nl/poort/web/stijl/fout.jte", fout, kader);
    }
}

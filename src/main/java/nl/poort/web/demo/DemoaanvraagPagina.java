package nl.poort.web.demo;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Gives a visitor of the demo a request of his own that is half done already.
public final class DemoaanvraagPagina {
    private final Demoverzoeken verzoeken;
    private final Bezoeken bezoeken;

    public DemoaanvraagPagina(Demoverzoeken verzoeken, Bezoeken bezoeken) {
        this.verzoeken = verzoeken;
        this.bezoeken = bezoeken;
    }

    public List<Route> routes() {
        return List.of(Route.post("/demo/aanvraag", Recht.OPENBAAR, this::begin));
    }

    private void begin(Context ctx) {
        var project = verzoeken.begin();
        bezoeken.begin(ctx, Soort.AANVRAAG, project.id());
        Pagina.naar(ctx, "/aanvraag/" + Demoverzoeken.verzoek(project));
    }
}

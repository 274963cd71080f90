package nl.poort.web.loket;

import java.util.ArrayList;
import java.util.List;
import nl.poort.web.Route;

/// The pages of a request, from the first word to the receipt.
public final class Aanvraagschermen {
    private final Aanvraagdeuren deuren;

    public Aanvraagschermen(Aanvraagdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        var bezoek = new Aanvraagbezoek(deuren);
        var routes = new ArrayList<Route>();
        routes.addAll(new AanvraagPagina(deuren, bezoek).routes());
        routes.addAll(new AanvraagstappenPagina(deuren, bezoek).routes());
        routes.addAll(new AanvraagstapPagina(deuren, bezoek).routes());
        routes.addAll(new AanvraagvragenPagina(deuren, bezoek).routes());
        routes.addAll(new Stukkenpost(deuren, bezoek).routes());
        routes.addAll(new AanvraagdocumentenPagina(deuren, bezoek).routes());
        routes.addAll(new AanvraagindienPagina(deuren, bezoek).routes());
        routes.addAll(new IngediendPagina(deuren, bezoek).routes());
        return routes;
    }
}

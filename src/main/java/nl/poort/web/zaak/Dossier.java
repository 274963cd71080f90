package nl.poort.web.zaak;

import java.util.List;
import java.util.stream.Stream;
import nl.poort.web.Route;

/// All pages of the dossier of a case.
public final class Dossier {
    private final List<Route> routes;

    public Dossier(Dossierdeuren deuren) {
        var stappen = new Zaakstappen(deuren);
        routes = Stream.of(new ZaakPagina(deuren).routes(), stappen.routes(), new Stukpagina(deuren, stappen).routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }
}

package nl.poort.web.calamiteit;

import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.web.Route;

/// All pages about calamities. The fixed addresses stand before those with an id in them.
public final class Calamiteitscherm {
    private final Calamiteitgegevens gegevens;
    private final Dienstroosters roosters;

    public Calamiteitscherm(Calamiteitgegevens gegevens, Dienstroosters roosters) {
        this.gegevens = gegevens;
        this.roosters = roosters;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(new CalamiteitenPagina(gegevens, roosters).routes());
        routes.addAll(new ActiesPagina(gegevens.deuren.maatregelen()).routes());
        routes.addAll(new CalamiteitPagina(gegevens).routes());
        routes.addAll(new BesluitPagina(gegevens).routes());
        routes.addAll(new PlanPagina(gegevens).routes());
        routes.addAll(new NieuwsPagina(gegevens).routes());
        routes.addAll(new VerzoekPagina(gegevens).routes());
        routes.addAll(new AfsluitPagina(gegevens).routes());
        return routes;
    }
}

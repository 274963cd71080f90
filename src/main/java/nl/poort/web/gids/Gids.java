package nl.poort.web.gids;

import java.util.List;
import java.util.stream.Stream;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.kennis.Aanbodlinks;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Paginabezoeken;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.kennis.SocialeKaart;
import nl.poort.contact.kennis.Vondsten;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;
import nl.poort.web.Route;

/// All public pages, made from the doors they need.
public final class Gids {
    private final List<Route> routes;

    /// What is read on them.
    public record Planken(
            Kennis kennis,
            Producten producten,
            Vondsten vondsten,
            Paginabezoeken bezoeken,
            SocialeKaart kaart,
            Agenda agenda) {}

    public Gids(Db db, Organisaties organisaties, Planken planken, Aanbodlinks links) {
        var gemeenten = new Gemeentekeuze(organisaties, planken);
        routes = Stream.of(
                        new GidsPagina(planken, gemeenten).routes(),
                        new BladPagina(db, planken, gemeenten).routes(),
                        new KaartPagina(planken, gemeenten).routes(),
                        new BijwerkPagina(db, links).routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }
}

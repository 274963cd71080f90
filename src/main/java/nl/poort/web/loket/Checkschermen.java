package nl.poort.web.loket;

import java.util.List;
import java.util.stream.Stream;
import nl.poort.contact.klantcontact.Checkvragen;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.techniek.db.Db;
import nl.poort.web.Route;

/// All pages of the Vergunningcheck: for who does it, for the desk that helps, and for who makes the rules.
public final class Checkschermen {
    private final List<Route> routes;

    public Checkschermen(Db db, Vergunningchecks checks, Checkvragen checkvragen, Omgevingsdeuren omgeving) {
        var bezoek = new Checkbezoek(db, checks);
        var plekken = new Plekkiezer(db, omgeving);
        routes = Stream.of(
                        new CheckPagina(db, checks, omgeving.werkzaamheden(), bezoek, plekken).routes(),
                        new CheckvraagPagina(checks, bezoek).routes(),
                        new OnduidelijkPagina(db, checkvragen, bezoek).routes(),
                        new MeekijkPagina(db, checks).routes(),
                        new CheckbevindingPagina(checks).routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }
}

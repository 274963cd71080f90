package nl.poort.web.beheer;

import java.util.List;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.api.Catalogusbestand;
import nl.poort.techniek.db.Db;
import nl.poort.web.Route;
import nl.poort.web.beheer.catalogus.Cataloguspaginas;

/// The screens on which an administrator keeps the catalogue, made from the doors they need.
public final class Catalogusschermen {
    private final List<Route> routes;

    /// @param bestand types as a file
    public Catalogusschermen(Db db, Catalogusdeuren deuren, Catalogusbestand bestand) {
        routes = new Cataloguspaginas(db, deuren, bestand::lees, bestand::schrijf).routes();
    }

    public List<Route> routes() {
        return routes;
    }
}

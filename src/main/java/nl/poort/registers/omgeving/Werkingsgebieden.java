package nl.poort.registers.omgeving;

import java.util.Optional;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Front door to the areas in which activities are regulated, as far as their plan was published here.
public final class Werkingsgebieden {
    private static final Actor KIJKT = Actor.system("werkingsgebied opzoeken");

    private final Db db;

    public Werkingsgebieden(Db db) {
        this.db = db;
    }

    /// How a place lies to an area.
    enum Ligging {
        BINNEN("ja"),
        BUITEN("nee"),
        DEELS("deels");

        private final String antwoord;

        Ligging(String antwoord) {
            this.antwoord = antwoord;
        }
    }

    /// How a question of a rule file about this place is answered; empty when nobody published this area here.
    ///
    /// @param gebied such as `nl.imow-gm0014.gebied.0123…`
    public Optional<String> antwoord(String gebied, Plek plek) {
        return db.read(KIJKT, tx -> new WerkingsgebiedenSql(tx.handle()).grens(gebied))
                .map(grens -> ligging(grens, plek).antwoord);
    }

    private static Ligging ligging(Geometry grens, Plek plek) {
        if (plek.vlak() == null) {
            var punt = Vlakken.MAAK.createPoint(new Coordinate(plek.x(), plek.y()));
            return grens.intersects(punt) ? Ligging.BINNEN : Ligging.BUITEN;
        }
        var vlak = Vlakken.lees(plek.vlak());
        double deel = grens.intersection(vlak).getArea() / vlak.getArea();
        if (deel <= Planstuk.SPELING) {
            return Ligging.BUITEN;
        }
        return deel >= 1 - Planstuk.SPELING ? Ligging.BINNEN : Ligging.DEELS;
    }

    /// How much of it lies outside the area of its own authority, between 0 and 1; empty when it is not known, or when
    /// it lies inside.
    public Optional<Double> buiten(String gebied) {
        return db.read(KIJKT, tx -> new WerkingsgebiedenSql(tx.handle()).buiten(gebied))
                .filter(deel -> deel > Planstuk.SPELING);
    }
}

package nl.poort.registers.omgeving;

import java.util.Locale;
import nl.poort.techniek.Weigering;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Areas that somebody else drew, without trusting them: bounded, inside the Netherlands, and not crossing themselves.
final class Vlakken {
    static final GeometryFactory MAAK = new GeometryFactory();
    /// Of an area that a person draws; the boundary of an authority may have more.
    static final int MEESTE_PUNTEN = 1_000;
    private static final int LANGSTE_WKT = 100_000;

    private Vlakken() {}

    static Geometry lees(String wkt) {
        var tekst = wkt == null ? "" : wkt.strip();
        var hoofd = tekst.toUpperCase(Locale.ROOT);
        if (tekst.length() > LANGSTE_WKT || !(hoofd.startsWith("POLYGON") || hoofd.startsWith("MULTIPOLYGON"))) {
            throw fout("Dit is geen gebied dat Poort kent");
        }
        try {
            var vlak = new WKTReader(MAAK).read(tekst);
            keur(vlak, MEESTE_PUNTEN);
            return vlak;
        } catch (ParseException | IllegalArgumentException e) {
            throw fout("Dit is geen gebied dat Poort kent");
        }
    }

    /// @throws Weigering that says in words what is wrong with it
    static void keur(Geometry vlak, int meestePunten) {
        if (!(vlak instanceof Polygon || vlak instanceof MultiPolygon) || vlak.isEmpty()) {
            throw fout("Dit is geen vlak");
        }
        if (vlak.getNumPoints() > meestePunten) {
            throw fout("Dit gebied heeft " + vlak.getNumPoints() + " punten. Het mogen er hoogstens " + meestePunten
                    + " zijn");
        }
        var doos = vlak.getEnvelopeInternal();
        if (!Rijksdriehoek.kan(doos.getMinX(), doos.getMinY()) || !Rijksdriehoek.kan(doos.getMaxX(), doos.getMaxY())) {
            throw fout("Dit gebied ligt niet in Nederland, of is niet in RD of WGS84 getekend");
        }
        var waarom = new IsValidOp(vlak).getValidationError();
        if (waarom != null) {
            var p = waarom.getCoordinate();
            throw fout(String.format(
                    Locale.ROOT, "De grens van dit gebied kruist of raakt zichzelf bij RD %.0f, %.0f", p.x, p.y));
        }
        if (vlak.getArea() < 1) {
            throw fout("Dit gebied is kleiner dan een vierkante meter");
        }
    }

    static String schrijf(Geometry vlak) {
        return vlak.toText();
    }

    private static Weigering fout(String zin) {
        return new Weigering("gebied-onjuist", zin);
    }
}

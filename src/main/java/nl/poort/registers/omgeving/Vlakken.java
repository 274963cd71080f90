package nl.poort.registers.omgeving;

import java.util.Locale;
import java.util.Optional;
import nl.poort.techniek.Weigering;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Areas that somebody else drew, without trusting them: bounded, inside the Netherlands, and not crossing themselves.
final class Vlakken {
    static final GeometryFactory MAAK = new GeometryFactory();
    /// Of an area that a person draws; the boundary of an authority may have more.
    static final int MEESTE_PUNTEN = 1_000;
    /// Of a boundary that was made whole: a ten-thousandth.
    private static final double MEESTE_VERSCHIL = 0.000_1;

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
        kruising(vlak).ifPresent(waar -> {
            throw fout(waar);
        });
        if (vlak.getArea() < 1) {
            throw fout("Dit gebied is kleiner dan een vierkante meter");
        }
    }

    /// Where the border crosses itself, as a sentence.
    private static Optional<String> kruising(Geometry vlak) {
        return Optional.ofNullable(new IsValidOp(vlak).getValidationError())
                .map(waarom -> String.format(
                        Locale.ROOT,
                        "De grens van dit gebied kruist of raakt zichzelf bij RD %.0f, %.0f",
                        waarom.getCoordinate().x,
                        waarom.getCoordinate().y));
    }

    /// As [#keur], of a boundary out of a register: what crosses itself only in a sliver, by rounding, is made whole.
    ///
    /// @param hersteld is told when it was
    static Geometry herstel(Geometry vlak, int meestePunten, Runnable hersteld) {
        if (vlak.getNumPoints() > meestePunten || kruising(vlak).isEmpty()) {
            keur(vlak, meestePunten);
            return vlak;
        }
        var heel = GeometryFixer.fix(vlak);
        if (Math.abs(heel.getArea() - vlak.getArea()) > vlak.getArea() * MEESTE_VERSCHIL) {
            keur(vlak, meestePunten);
        }
        keur(heel, meestePunten);
        hersteld.run();
        return heel;
    }

    static String schrijf(Geometry vlak) {
        return vlak.toText();
    }

    /// As it is kept: well-known binary.
    static byte[] inpakken(Geometry vlak) {
        return new WKBWriter(2).write(vlak);
    }

    static Geometry uitpakken(byte[] ingepakt) {
        try {
            return new WKBReader(MAAK).read(ingepakt);
        } catch (ParseException e) {
            throw new IllegalStateException("no area", e);
        }
    }

    private static Weigering fout(String zin) {
        return new Weigering("gebied-onjuist", zin);
    }
}

package nl.poort.techniek.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.xml.Xmlelement;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// One geometry of GML: a point, or areas of straight lines, in any of the ways in which they are written.
final class Gmlvorm {
    static final Set<String> KENT =
            Set.of("Point", "Polygon", "PolygonPatch", "Surface", "CompositeSurface", "MultiSurface", "MultiPolygon");
    private static final GeometryFactory MAAK = new GeometryFactory();

    private final int meeste;
    private final int nummer;
    private final boolean breedteEerst;
    private int punten;

    /// @param stelsel as the file names it: the long names of degrees put the breadth first
    Gmlvorm(int meeste, int nummer, String stelsel) {
        this.meeste = meeste;
        this.nummer = nummer;
        var groot = stelsel.toUpperCase(Locale.ROOT);
        this.breedteEerst = (groot.startsWith("URN:") || groot.startsWith("HTTP"))
                && (groot.endsWith("4326") || groot.endsWith("4258"));
    }

    Geometry lees(Xmlelement vorm) {
        try {
            if (vorm.naam().equals("Point")) {
                return MAAK.createPoint(rij(vorm, dimensie(vorm, 2)).getFirst());
            }
            var vlakken = vlakken(vorm, dimensie(vorm, 2)).toList();
            if (vlakken.isEmpty()) {
                throw fout("heeft geen grens van rechte lijnen");
            }
            return vlakken.size() == 1 ? vlakken.getFirst() : MAAK.createMultiPolygon(vlakken.toArray(Polygon[]::new));
        } catch (IllegalArgumentException e) {
            throw fout("heeft een grens die niet gesloten is of te weinig punten heeft");
        }
    }

    private Stream<Polygon> vlakken(Xmlelement in, int dimensie) {
        if (in.naam().equals("Polygon") || in.naam().equals("PolygonPatch")) {
            return Stream.of(vlak(in, dimensie));
        }
        return in.kinderen().stream().flatMap(k -> vlakken(k, dimensie(k, dimensie)));
    }

    private Polygon vlak(Xmlelement in, int dimensie) {
        var buiten = Gml.alle(in, "exterior", "outerBoundaryIs");
        if (buiten.size() != 1) {
            throw fout("heeft een vlak zonder buitengrens");
        }
        var binnen = Gml.alle(in, "interior", "innerBoundaryIs").stream()
                .map(b -> ring(b, dimensie))
                .toArray(LinearRing[]::new);
        return MAAK.createPolygon(ring(buiten.getFirst(), dimensie), binnen);
    }

    private LinearRing ring(Xmlelement in, int dimensie) {
        return MAAK.createLinearRing(rij(in, dimensie).toArray(Coordinate[]::new));
    }

    /// All points below, in order; where one line ends and the next begins they have one in common.
    private List<Coordinate> rij(Xmlelement in, int dimensie) {
        var uit = new ArrayList<Coordinate>();
        neem(in, dimensie, uit);
        if (uit.isEmpty()) {
            throw fout("heeft geen coördinaten");
        }
        return uit;
    }

    private void neem(Xmlelement in, int dimensie, List<Coordinate> uit) {
        for (var kind : in.kinderen()) {
            int d = dimensie(kind, dimensie);
            switch (kind.naam()) {
                case "pos", "posList" -> lees(kind.tekst().strip().split("\\s+"), d, uit);
                case "coordinates" ->
                    Stream.of(kind.tekst().strip().split("\\s+")).forEach(p -> {
                        var delen = p.split(",");
                        lees(delen, delen.length, uit);
                    });
                case "LinearRing", "Ring", "curveMember", "Curve", "LineString", "segments", "LineStringSegment" ->
                    neem(kind, d, uit);
                default -> throw fout("is getekend met " + kind.naam() + ", en dat kent Poort niet");
            }
        }
    }

    private void lees(String[] getallen, int dimensie, List<Coordinate> uit) {
        if (dimensie < 2 || getallen.length % dimensie != 0) {
            throw fout("heeft een getal te veel of te weinig");
        }
        for (int i = 0; i < getallen.length; i += dimensie) {
            double een = getal(getallen[i]);
            double twee = getal(getallen[i + 1]);
            var punt = breedteEerst ? new Coordinate(twee, een) : new Coordinate(een, twee);
            if (uit.isEmpty() || !uit.getLast().equals2D(punt)) {
                uit.add(punt);
                if (++punten > meeste) {
                    throw fout("heeft meer dan " + meeste + " punten");
                }
            }
        }
    }

    private double getal(String tekst) {
        try {
            double getal = Double.parseDouble(tekst);
            if (Double.isFinite(getal)) {
                return getal;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw fout("heeft een coördinaat die geen getal is");
    }

    private static int dimensie(Xmlelement bij, int anders) {
        var tekst = bij.attribuut("srsDimension");
        return tekst.matches("[23]") ? Integer.parseInt(tekst) : anders;
    }

    private RuntimeException fout(String zin) {
        return new Weigering("gml-onjuist", "Feature " + nummer + " " + zin);
    }
}

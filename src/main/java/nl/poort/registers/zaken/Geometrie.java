package nl.poort.registers.zaken;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// GeoJSON as something to reckon with. Coordinates are taken as given, in the order of the standard.
final class Geometrie {
    private static final GeometryFactory MAAK = new GeometryFactory();

    private Geometrie() {}

    static boolean isGeldig(Map<String, Object> json) {
        try {
            return !lees(json).isEmpty() && heeftPunten(json);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /// Also beside the geometry itself a row of numbers is a point: everything in it is searched for the box around it.
    private static boolean heeftPunten(Object json) {
        return switch (json) {
            case Map<?, ?> map -> map.values().stream().allMatch(v -> v == null || heeftPunten(v));
            case List<?> lijst
            when !lijst.isEmpty() && lijst.getFirst() instanceof Number ->
                lijst.size() > 1 && lijst.stream().allMatch(Geometrie::isCoordinaat);
            case List<?> lijst -> lijst.stream().allMatch(v -> v == null || heeftPunten(v));
            default -> true;
        };
    }

    private static boolean isCoordinaat(Object getal) {
        return getal instanceof Number n && Double.isFinite(n.doubleValue());
    }

    /// The smallest box around it: low x, low y, high x, high y.
    static double[] omhullende(Map<String, Object> json) {
        var doos = lees(json).getEnvelopeInternal();
        return new double[] {doos.getMinX(), doos.getMinY(), doos.getMaxX(), doos.getMaxY()};
    }

    /// Which of these lie within the area, as the OGC means it: touching the edge from inside, not on it.
    static <K> List<K> binnen(Map<String, Object> gebied, Map<K, Map<String, Object>> geometrieen) {
        var voorbereid = PreparedGeometryFactory.prepare(lees(gebied));
        return geometrieen.entrySet().stream()
                .filter(g -> voorbereid.contains(lees(g.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Geometry lees(Map<String, Object> json) {
        return switch ((String) json.get("type")) {
            case "Feature" -> lees((Map<String, Object>) json.get("geometry"));
            case "FeatureCollection" -> verzameling((List<Map<String, Object>>) json.get("features"));
            case "GeometryCollection" -> verzameling((List<Map<String, Object>>) json.get("geometries"));
            case String soort -> lees(soort, (List<Object>) json.get("coordinates"));
        };
    }

    private static Geometry verzameling(List<Map<String, Object>> delen) {
        return MAAK.createGeometryCollection(delen.stream().map(Geometrie::lees).toArray(Geometry[]::new));
    }

    private static Geometry lees(String soort, List<Object> c) {
        return switch (soort) {
            case "Point" -> punt(c);
            case "MultiPoint" ->
                MAAK.createMultiPoint(c.stream().map(p -> punt(lijst(p))).toArray(Point[]::new));
            case "LineString" -> MAAK.createLineString(punten(c));
            case "MultiLineString" ->
                MAAK.createMultiLineString(c.stream()
                        .map(l -> MAAK.createLineString(punten(lijst(l))))
                        .toArray(org.locationtech.jts.geom.LineString[]::new));
            case "Polygon" -> vlak(c);
            case "MultiPolygon" ->
                MAAK.createMultiPolygon(c.stream().map(v -> vlak(lijst(v))).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("no geometry: " + soort);
        };
    }

    private static Point punt(List<Object> c) {
        return MAAK.createPoint(coordinaat(c));
    }

    private static Polygon vlak(List<Object> ringen) {
        var alle = ringen.stream()
                .map(r -> MAAK.createLinearRing(punten(lijst(r))))
                .toArray(LinearRing[]::new);
        return MAAK.createPolygon(alle[0], java.util.Arrays.copyOfRange(alle, 1, alle.length));
    }

    private static Coordinate[] punten(List<Object> c) {
        return c.stream().map(p -> coordinaat(lijst(p))).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinaat(List<Object> c) {
        return new Coordinate(((Number) c.get(0)).doubleValue(), ((Number) c.get(1)).doubleValue());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> lijst(Object c) {
        return (List<Object>) c;
    }
}

package nl.poort.techniek.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The `coordinates` of one geometry: rows in rows, of which the deepest is a point.
final class Puntenlezer {
    private static final GeometryFactory MAAK = new GeometryFactory();

    private final JsonParser lezer;
    private final int meeste;
    private final int nummer;
    private int punten;
    private Object inhoud;

    Puntenlezer(JsonParser lezer, int meeste, int nummer) {
        this.lezer = lezer;
        this.meeste = meeste;
        this.nummer = nummer;
    }

    void lees() throws IOException {
        if (lezer.currentToken() != JsonToken.START_ARRAY) {
            throw fout("heeft geen coördinaten");
        }
        inhoud = rij(0);
    }

    /// A Coordinate, or a list of what is one deeper.
    private Object rij(int diepte) throws IOException {
        if (diepte > 4) {
            throw fout("heeft te veel rijen in rijen");
        }
        var eerste = lezer.nextToken();
        if (eerste == JsonToken.END_ARRAY) {
            return List.of();
        }
        if (eerste.isNumeric()) {
            return punt();
        }
        var lijst = new ArrayList<>();
        for (var t = eerste; t != JsonToken.END_ARRAY; t = lezer.nextToken()) {
            if (t != JsonToken.START_ARRAY) {
                throw fout("heeft een coördinaat die geen getal is");
            }
            lijst.add(rij(diepte + 1));
        }
        return lijst;
    }

    private Coordinate punt() throws IOException {
        double x = lezer.getDoubleValue();
        if (!lezer.nextToken().isNumeric()) {
            throw fout("heeft een coördinaat die geen getal is");
        }
        double y = lezer.getDoubleValue();
        int meer = 0;
        while (lezer.nextToken() != JsonToken.END_ARRAY) {
            if (!lezer.currentToken().isNumeric() || ++meer > 2) {
                throw fout("heeft een punt met te veel getallen");
            }
        }
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw fout("heeft een coördinaat die geen getal is");
        }
        if (++punten > meeste) {
            throw fout("heeft meer dan " + meeste + " punten");
        }
        return new Coordinate(x, y);
    }

    Geometry als(String soort) {
        try {
            return switch (soort) {
                case "Point" -> MAAK.createPoint((Coordinate) inhoud);
                case "Polygon" -> vlak(inhoud);
                case "MultiPolygon" ->
                    MAAK.createMultiPolygon(
                            lijst(inhoud).stream().map(this::vlak).toArray(Polygon[]::new));
                default -> throw fout("is geen punt en geen vlak");
            };
        } catch (ClassCastException e) {
            throw fout("heeft coördinaten die niet bij een " + soort + " horen");
        } catch (IllegalArgumentException e) {
            throw fout("heeft een grens die niet gesloten is of te weinig punten heeft");
        }
    }

    private Polygon vlak(Object ringen) {
        var alle = lijst(ringen).stream()
                .map(r -> MAAK.createLinearRing(
                        lijst(r).stream().map(Coordinate.class::cast).toArray(Coordinate[]::new)))
                .toArray(LinearRing[]::new);
        if (alle.length == 0) {
            throw fout("heeft geen coördinaten");
        }
        return MAAK.createPolygon(alle[0], java.util.Arrays.copyOfRange(alle, 1, alle.length));
    }

    private static List<?> lijst(Object rij) {
        return (List<?>) rij;
    }

    private RuntimeException fout(String zin) {
        return Geojson.fout("Feature " + nummer + " " + zin);
    }
}

package nl.poort.techniek.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.poort.techniek.Weigering;
import org.locationtech.jts.geom.Geometry;

/// Reads a FeatureCollection feature by feature. Coordinates are taken as given.
public final class Geojson {
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(50)
                    .build())
            .build();
    private static final int MEESTE_EIGENSCHAPPEN = 200;

    private final JsonParser lezer;
    private final int meestePunten;
    private final Consumer<Feature> gevonden;
    private int nummer;
    private String stelsel = "";

    private Geojson(JsonParser lezer, int meestePunten, Consumer<Feature> gevonden) {
        this.lezer = lezer;
        this.meestePunten = meestePunten;
        this.gevonden = gevonden;
    }

    /// @param meestePunten of one feature
    /// @throws Weigering when it is no such file, or too much
    public static void lees(InputStream in, int meestePunten, Consumer<Feature> gevonden) throws IOException {
        try (var lezer = FABRIEK.createParser(in)) {
            var deze = new Geojson(lezer, meestePunten, gevonden);
            deze.bestand();
        } catch (JsonProcessingException e) {
            var plaats = e.getLocation();
            throw fout("Dit is geen goede JSON" + (plaats == null ? "" : ": kijk op regel " + plaats.getLineNr()));
        }
    }

    private void bestand() throws IOException {
        if (lezer.nextToken() != JsonToken.START_OBJECT) {
            throw fout("Dit is geen GeoJSON");
        }
        boolean heeftFeatures = false;
        while (lezer.nextToken() == JsonToken.FIELD_NAME) {
            var naam = lezer.currentName();
            lezer.nextToken();
            switch (naam) {
                case "crs" -> stelsel = stelsel();
                case "features" -> {
                    heeftFeatures = true;
                    features();
                }
                default -> lezer.skipChildren();
            }
        }
        if (!heeftFeatures) {
            throw fout("Dit is geen GeoJSON met een lijst van features");
        }
    }

    private void features() throws IOException {
        eis(JsonToken.START_ARRAY);
        while (lezer.nextToken() != JsonToken.END_ARRAY) {
            eis(JsonToken.START_OBJECT);
            nummer++;
            gevonden.accept(feature());
        }
    }

    private Feature feature() throws IOException {
        Map<String, String> eigenschappen = Map.of();
        Geometry vorm = null;
        while (lezer.nextToken() == JsonToken.FIELD_NAME) {
            var naam = lezer.currentName();
            lezer.nextToken();
            switch (naam) {
                case "properties" -> eigenschappen = eigenschappen();
                case "geometry" -> vorm = vorm();
                default -> lezer.skipChildren();
            }
        }
        return new Feature(nummer, eigenschappen, vorm, stelsel);
    }

    private Map<String, String> eigenschappen() throws IOException {
        var uit = new LinkedHashMap<String, String>();
        if (lezer.currentToken() == JsonToken.VALUE_NULL) {
            return uit;
        }
        eis(JsonToken.START_OBJECT);
        while (lezer.nextToken() == JsonToken.FIELD_NAME) {
            var naam = lezer.currentName().toLowerCase(Locale.ROOT);
            if (lezer.nextToken().isScalarValue()) {
                if (lezer.currentToken() != JsonToken.VALUE_NULL && uit.size() < MEESTE_EIGENSCHAPPEN) {
                    uit.put(naam, lezer.getText());
                }
            } else {
                lezer.skipChildren();
            }
        }
        return uit;
    }

    /// `{"type": …, "coordinates": …}` in either order: the depth of the rows says what it is.
    private Geometry vorm() throws IOException {
        if (lezer.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        eis(JsonToken.START_OBJECT);
        String soort = "";
        Puntenlezer punten = null;
        while (lezer.nextToken() == JsonToken.FIELD_NAME) {
            var naam = lezer.currentName();
            lezer.nextToken();
            switch (naam) {
                case "type" -> soort = lezer.getText();
                case "coordinates" -> {
                    punten = new Puntenlezer(lezer, meestePunten, nummer);
                    punten.lees();
                }
                default -> lezer.skipChildren();
            }
        }
        if (punten == null) {
            throw fout("Feature " + nummer + " is geen punt en geen vlak");
        }
        return punten.als(soort);
    }

    /// The name in `{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}`.
    private String stelsel() throws IOException {
        String naam = "onbekend";
        int diepte = 0;
        if (lezer.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        for (var t = lezer.currentToken(); ; t = lezer.nextToken()) {
            if (t == null) {
                throw fout("Dit is geen GeoJSON");
            } else if (t.isStructStart()) {
                diepte++;
            } else if (t.isStructEnd()) {
                diepte--;
            } else if (t == JsonToken.VALUE_STRING && "name".equals(lezer.currentName())) {
                naam = lezer.getText();
            }
            if (diepte == 0) {
                return naam;
            }
        }
    }

    private void eis(JsonToken token) throws IOException {
        if (lezer.currentToken() != token) {
            throw fout("Dit is geen GeoJSON" + (nummer == 0 ? "" : ": kijk bij feature " + nummer));
        }
    }

    static Weigering fout(String zin) {
        return new Weigering("geojson-onjuist", zin);
    }
}

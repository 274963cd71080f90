package nl.poort.registers.omgeving;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.geo.Feature;
import nl.poort.techniek.geo.Geojson;
import nl.poort.techniek.geo.Gml;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/// Boundaries and points out of GeoJSON or GML, as metres of the Rijksdriehoek.
final class Gebiedslezer {
    /// Of one boundary: the finest official one has some 100,000.
    static final int MEESTE_PUNTEN = 500_000;

    private static final int MEESTE_GEBIEDEN = 2_000;
    private static final List<String> CODES =
            List.of("code", "statcode", "identificatie", "gemeentecode", "provinciecode", "waterschapcode");
    private static final List<String> NAMEN = List.of("naam", "statnaam", "gemeentenaam", "provincienaam", "name");

    private Gebiedslezer() {}

    /// One boundary of a file.
    record Gebiedsrij(String code, String naam, Geometry grens) {}

    static List<Gebiedsrij> lees(Bron bron, Bestuurslaag laag, Laadfouten fouten, List<String> opmerkingen) {
        var rijen = new ArrayList<Gebiedsrij>();
        var gezien = new HashMap<String, Integer>();
        features(bron, fouten, feature -> {
            var rij = rij(feature, laag, opmerkingen);
            var eerder = gezien.putIfAbsent(rij.code(), feature.nummer());
            if (eerder != null) {
                throw new Weigering("dubbel", "De code " + rij.code() + " staat ook bij feature " + eerder);
            }
            if (rijen.size() == MEESTE_GEBIEDEN) {
                throw new Weigering("te-veel", "Er staan meer dan " + MEESTE_GEBIEDEN + " gebieden in");
            }
            rijen.add(rij);
        });
        if (rijen.isEmpty() && fouten.isLeeg()) {
            fouten.fout("het hele bestand", "Er staat geen gebied in");
        }
        return rijen;
    }

    /// A Weigering of `verwerk` is a fault of that feature; reading goes on.
    static void features(Bron bron, Laadfouten fouten, Consumer<Feature> verwerk) {
        Consumer<Feature> een = feature -> {
            try {
                if (!fouten.isVol()) {
                    verwerk.accept(feature);
                }
            } catch (Weigering w) {
                w.zinnen().forEach(z -> fouten.fout("feature " + feature.nummer(), z));
            }
        };
        try (var in = new BufferedInputStream(bron.open())) {
            if (isXml(in)) {
                Gml.lees(in, MEESTE_PUNTEN, een);
            } else {
                Geojson.lees(in, MEESTE_PUNTEN, een);
            }
        } catch (Weigering w) {
            fouten.fout("het hele bestand", w.getMessage());
        } catch (ZipException | EOFException e) {
            throw new Weigering("gzip", bron.naam() + " is niet uit te pakken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the first sign is that of XML, after what may stand before it.
    private static boolean isXml(InputStream in) throws IOException {
        in.mark(64);
        int teken = in.read();
        for (int i = 0;
                i < 60 && (teken == 0xef || teken == 0xbb || teken == 0xbf || teken == ' ' || teken == '\n');
                i++) {
            teken = in.read();
        }
        in.reset();
        return teken == '<';
    }

    private static Gebiedsrij rij(Feature feature, Bestuurslaag laag, List<String> opmerkingen) {
        var code = code(eerste(feature.eigenschappen(), CODES), laag);
        var naam = eerste(feature.eigenschappen(), NAMEN).strip();
        if (naam.isEmpty() || naam.length() > 200 || naam.chars().anyMatch(c -> c < ' ')) {
            throw new Weigering("naam-mist", "De naam mist of is geen tekst van hoogstens 200 tekens");
        }
        if (feature.vorm() == null) {
            throw new Weigering("grens-mist", "Er staat geen grens bij " + naam);
        }
        var grens = Vlakken.herstel(
                naarRd(feature),
                MEESTE_PUNTEN,
                () -> opmerkingen.add("De grens van " + naam + " kruiste zichzelf een klein beetje en is hersteld"));
        return new Gebiedsrij(code, naam, grens);
    }

    static String eerste(Map<String, String> eigenschappen, List<String> namen) {
        return namen.stream()
                .map(eigenschappen::get)
                .filter(w -> w != null && !w.isBlank())
                .findFirst()
                .orElse("");
    }

    /// `GM0014`, `0014` and `gm0014` are the same municipality.
    static String code(String tekst, Bestuurslaag laag) {
        var code = tekst.strip().toLowerCase(Locale.ROOT);
        if (code.matches("[0-9]{1,4}")) {
            code = switch (laag) {
                case GEMEENTE -> "gm" + "0".repeat(4 - code.length()) + code;
                case WATERSCHAP -> "ws" + "0".repeat(4 - code.length()) + code;
                case PROVINCIE -> "pv" + code;
                case RIJK -> code;
            };
        }
        if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new Weigering("code-onjuist", "De code mist of klopt niet: schrijf hem zoals gm0014");
        }
        return code;
    }

    /// A copy in metres of the Rijksdriehoek.
    static Geometry naarRd(Feature feature) {
        var vorm = feature.vorm().copy();
        boolean rd = isRd(feature.stelsel(), vorm);
        vorm.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence rij, int i) {
                if (rd) {
                    return;
                }
                if (!Rijksdriehoek.kanGraden(rij.getX(i), rij.getY(i))) {
                    boolean omgewisseld = Rijksdriehoek.kanGraden(rij.getY(i), rij.getX(i));
                    throw new Weigering(
                            "buiten-nederland",
                            omgewisseld
                                    ? "Lengte en breedte zijn omgewisseld: eerst komt de lengte (5), dan de breedte (52)"
                                    : "Dit ligt niet in Nederland, of is niet in RD of WGS84 getekend");
                }
                var p = Rijksdriehoek.van(rij.getX(i), rij.getY(i));
                rij.setOrdinate(i, 0, p.x());
                rij.setOrdinate(i, 1, p.y());
            }

            @Override
            public boolean isDone() {
                return rd;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return vorm;
    }

    /// What the file says; when it says nothing, GeoJSON is WGS84, but nobody has 100,000 degrees.
    private static boolean isRd(String stelsel, Geometry vorm) {
        var naam = stelsel.toUpperCase(Locale.ROOT);
        if (naam.endsWith("28992")) {
            return true;
        }
        if (naam.isEmpty()) {
            var doos = vorm.getEnvelopeInternal();
            return doos.getMaxX() > 360 && doos.getMaxY() > 360;
        }
        if (naam.endsWith("CRS84") || naam.endsWith("4326") || naam.endsWith("4258")) {
            return false;
        }
        throw new Weigering(
                "stelsel", "Het coördinatenstelsel is onbekend. Gebruik RD (EPSG:28992) of WGS84 (EPSG:4326)");
    }
}

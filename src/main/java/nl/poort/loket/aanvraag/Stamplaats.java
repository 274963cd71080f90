package nl.poort.loket.aanvraag;

import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.omgeving.Plek;

/// A place in a STAM message: address, point and area (GML in RD).
record Stamplaats(Xmltekst x) {
    private static final String RD = "srsName=\"urn:ogc:def:crs:EPSG::28992\"";

    void schrijf(Plek plek) {
        if (plek.adres() != null || plek.postcode() != null || plek.huisnummer() != null) {
            x.open("vx:adresaanduiding");
            x.veldAls("vx:adrestekst", plek.adres()).veldAls("vx:huisnummer", plek.huisnummer());
            x.veldAls("vx:postcode", plek.postcode()).sluit("vx:adresaanduiding");
        }
        x.open("vx:geometrie").open("gml:Point", RD);
        x.veld("gml:pos", plek.x() + " " + plek.y()).sluit("gml:Point").sluit("vx:geometrie");
        if (plek.vlak() != null) {
            x.open("vx:gebied").open("gml:MultiSurface", RD);
            vlakken(plek.vlak()).forEach(this::vlak);
            x.sluit("gml:MultiSurface").sluit("vx:gebied");
        }
        x.veldAls("vx:waterschap", plek.waterschap());
    }

    private void vlak(List<String> ringen) {
        x.open("gml:surfaceMember").open("gml:Polygon");
        for (int i = 0; i < ringen.size(); i++) {
            var rand = i == 0 ? "gml:exterior" : "gml:interior";
            x.open(rand).open("gml:LinearRing");
            x.veld("gml:posList", ringen.get(i).replace(", ", " "));
            x.sluit("gml:LinearRing").sluit(rand);
        }
        x.sluit("gml:Polygon").sluit("gml:surfaceMember");
    }

    /// The rings of each polygon, as they stand in the text.
    private static List<List<String>> vlakken(String wkt) {
        var vlakken = new ArrayList<List<String>>();
        for (var vlak : wkt.substring(wkt.indexOf('(')).split("\\)\\s*\\)\\s*,\\s*\\(\\s*\\(")) {
            var ringen = new ArrayList<String>();
            for (var ring : vlak.split("\\)\\s*,\\s*\\(")) {
                ringen.add(ring.replaceAll("[()]", "").strip().replaceAll("\\s*,\\s*", ", "));
            }
            vlakken.add(ringen);
        }
        return vlakken;
    }
}

package nl.poort.loket.aanvraag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.xml.Xmlelement;

/// A place in a STAM message: address, point and area (GML in RD), also back.
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

    static Plek lees(Xmlelement locatie) {
        var adres = locatie.find(Stamschrijver.VX, "adresaanduiding");
        var punt = Stamlezer.diep(locatie, "pos").orElse("").strip().split("\\s+");
        var vlak = locatie.find(Stamschrijver.VX, "gebied").map(Stamplaats::wkt).orElse(null);
        if (punt.length < 2) {
            return vlak == null ? null : Plek.gebied(vlak);
        }
        return new Plek(
                Double.parseDouble(punt[0]),
                Double.parseDouble(punt[1]),
                vlak,
                adres.map(Stamplaats::tekst).orElse(null),
                adres.map(a -> Stamlezer.of(a, "postcode")).orElse(null),
                adres.map(a -> Stamlezer.of(a, "huisnummer")).orElse(null),
                Stamlezer.of(locatie, "waterschap"));
    }

    private static String tekst(Xmlelement adres) {
        var heel = Stamlezer.of(adres, "adrestekst");
        if (heel != null || Stamlezer.of(adres, "straatnaam") == null) {
            return heel;
        }
        return adres.tekst(Stamschrijver.VX, "straatnaam") + " " + adres.tekst(Stamschrijver.VX, "huisnummer") + ", "
                + adres.tekst(Stamschrijver.VX, "postcode") + " " + adres.tekst(Stamschrijver.VX, "woonplaats");
    }

    private static String wkt(Xmlelement gebied) {
        var vlakken = new ArrayList<String>();
        gebied.kinderen()
                .forEach(m -> m.kinderen()
                        .forEach(lid -> lid.kinderen()
                                .forEach(p -> vlakken.add(p.kinderen().stream()
                                        .map(ring ->
                                                Stamlezer.diep(ring, "posList").orElse(""))
                                        .map(Stamplaats::ring)
                                        .collect(Collectors.joining(", ", "(", ")"))))));
        return vlakken.size() == 1
                ? "POLYGON " + vlakken.getFirst()
                : "MULTIPOLYGON " + vlakken.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String ring(String posList) {
        var getallen = posList.strip().split("\\s+");
        var punten = new ArrayList<String>();
        for (int i = 0; i + 1 < getallen.length; i += 2) {
            punten.add(getallen[i] + " " + getallen[i + 1]);
        }
        return punten.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}

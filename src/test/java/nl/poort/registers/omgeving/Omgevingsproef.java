package nl.poort.registers.omgeving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/// The real boundaries beside us, without a database: to measure with.
public final class Omgevingsproef {
    private static final Path GEO = Path.of("..", "shared", "samples", "geo");

    private final Gebiedskaart kaart;

    private Omgevingsproef(Gebiedskaart kaart) {
        this.kaart = kaart;
    }

    public static boolean zijnErGrenzen() {
        return Files.exists(GEO.resolve("gemeenten-2024.geojson"));
    }

    public static Omgevingsproef lees() {
        var gebieden = new ArrayList<Gebiedsindex.Gebied>();
        var gezagen = new HashMap<String, Gezag>();
        lees(gebieden, gezagen, "gemeenten-2024.geojson", Bestuurslaag.GEMEENTE);
        lees(gebieden, gezagen, "provincies-2024.geojson", Bestuurslaag.PROVINCIE);
        return new Omgevingsproef(new Gebiedskaart(new Gebiedsindex(gebieden), gezagen, Map.of()));
    }

    private static void lees(
            List<Gebiedsindex.Gebied> gebieden, Map<String, Gezag> gezagen, String bestand, Bestuurslaag laag) {
        var bron = Bron.van(GEO.resolve(bestand));
        for (var rij : Gebiedslezer.lees(bron, laag, new Laadfouten(bestand), new ArrayList<>())) {
            gebieden.add(new Gebiedsindex.Gebied(rij.code(), laag, rij.grens()));
            gezagen.put(rij.code(), new Gezag(rij.code(), rij.naam(), laag, null, null, 1));
        }
    }

    public Gebiedskaart kaart() {
        return kaart;
    }

    public int gebieden() {
        return kaart.vlakken().size();
    }

    /// Anywhere in the country.
    public List<Plek> plekken(int aantal) {
        var toeval = new Random(42);
        var uit = new ArrayList<Plek>();
        while (uit.size() < aantal) {
            var plek = Plek.punt(10_000 + 270_000 * toeval.nextDouble(), 305_000 + 315_000 * toeval.nextDouble());
            if (!kaart.isOnbekend(plek)) {
                uit.add(plek);
            }
        }
        return uit;
    }

    /// Within 20 metres of a border.
    public List<Plek> bijDeGrens(int aantal) {
        var toeval = new Random(43);
        var uit = new ArrayList<Plek>();
        while (uit.size() < aantal) {
            var rand = kaart.vlakken().get(toeval.nextInt(gebieden())).grens().getCoordinates();
            var p = rand[toeval.nextInt(rand.length)];
            uit.add(Plek.punt(p.x + toeval.nextDouble(-20, 20), p.y + toeval.nextDouble(-20, 20)));
        }
        return uit;
    }

    /// Every area asked by JTS, its box first.
    public int zonderIndex(Plek plek) {
        var punt = Vlakken.MAAK.createPoint(new Coordinate(plek.x(), plek.y()));
        int raak = 0;
        for (var vlak : kaart.vlakken()) {
            if (vlak.grens().intersects(punt)) {
                raak++;
            }
        }
        return raak;
    }
}

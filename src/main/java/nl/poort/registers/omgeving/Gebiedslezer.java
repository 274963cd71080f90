package nl.poort.registers.omgeving;

import org.locationtech.jts.geom.Geometry;

final class Gebiedslezer {
    private Gebiedslezer() {}

    /// One boundary of a file.
    record Gebiedsrij(String code, String naam, Geometry grens) {}
}

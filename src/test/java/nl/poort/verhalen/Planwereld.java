package nl.poort.verhalen;

import nl.poort.registers.omgeving.Bron;
import nl.poort.registers.omgeving.Laadsoort;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Plek;

/// What is where in the stories of the Omgevingswet: boundaries, addresses, activities and works, invented and loaded
/// as open data are.
final class Planwereld {
    /// Two squares beside each other, in metres of the Rijksdriehoek.
    private static final String GEMEENTEN = """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[
              {"type":"Feature","properties":{"code":"gm1719","naam":"Drimmelen"},"geometry":{"type":"Polygon",
               "coordinates":[[[105000,405000],[118000,405000],[118000,418000],[105000,418000],[105000,405000]]]}},
              {"type":"Feature","properties":{"code":"gm0779","naam":"Geertruidenberg"},"geometry":{"type":"Polygon",
               "coordinates":[[[118000,405000],[125000,405000],[125000,418000],[118000,418000],[118000,405000]]]}}]}
            """;
    private static final String ADRESSEN = """
            postcode;huisnummer;straat;woonplaats;x;y
            4921BV;1;Park;Made;115900;410300
            4921BV;3;Park;Made;115920;410300
            """;
    private static final String ACTIVITEITEN = """
            urn;omschrijving;begin;eind
            nl.imow-gm1719.activiteit.HoutopstandVellen;Houtopstand vellen;2020-01-01;31-12-2199
            nl.imow-gm1719.activiteit.Bouwen;Bouwactiviteit (omgevingsplan);2020-01-01;31-12-2199
            nl.imow-gm1719.activiteit.Slopen;Slopen in een beschermd stads- of dorpsgezicht;2020-01-01;31-12-2199
            """;
    private static final String WERKZAAMHEDEN = """
            werkzaamheid;naam;uitleg;trefwoorden;activiteiten
            kappen;Boom kappen;Een boom omzagen;bomen | kap;Houtopstand vellen
            """;

    private static Planwereld huidig;
    private final Wereld w = Wereld.nu();

    final Omgevingsdeuren deuren = Wereld.nu().m.omgeving;

    private Planwereld() {
        laad(Laadsoort.GEMEENTEN, "gemeenten.geojson", GEMEENTEN);
        laad(Laadsoort.ADRESSEN, "adressen.csv", ADRESSEN);
        laad(Laadsoort.ACTIVITEITEN, "activiteiten.csv", ACTIVITEITEN);
        laad(Laadsoort.WERKZAAMHEDEN, "werkzaamheden.csv", WERKZAAMHEDEN);
    }

    /// One more work in everyday words.
    void werk(String regel) {
        laad(Laadsoort.WERKZAAMHEDEN, "werkzaamheden.csv", WERKZAAMHEDEN + regel + "\n");
    }

    static Planwereld nu() {
        if (huidig == null || huidig.w != Wereld.nu()) {
            huidig = new Planwereld();
        }
        return huidig;
    }

    private void laad(Laadsoort soort, String naam, String tekst) {
        deuren.ladingen().laad(Wereld.SYSTEEM, soort, Bron.van(naam, tekst));
    }

    /// The place of an address as it was typed: `Park 1, 4921BV Made`.
    Plek plek(String adres) {
        var delen = adres.split("[ ,]+");
        return Plek.op(deuren.adressen().zoek(delen[2], delen[1]).getFirst());
    }
}

package nl.poort.registers.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Loading files of others: what is wrong is told in words, and nothing is loaded half.
class LadingenTest {
    private static final Actor SYSTEEM = Actor.system("proef");

    private static TestDatabase test;
    private static Organisaties organisaties;
    private static Omgevingsdeuren deuren;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        organisaties = new Organisaties(test.db());
        deuren = Omgevingsdeuren.open(test.db(), organisaties);
    }

    @AfterAll
    static void sluit() {
        test.close();
    }

    private static Ladingen.Verslag laad(Laadsoort soort, String naam, String... regels) {
        return deuren.ladingen().laad(SYSTEEM, soort, Bron.van(naam, String.join("\n", regels)));
    }

    private static final String WESTVELD = gebied(
            "gm9901",
            "Westveld",
            "[140000,500000],[150000,500000]," + "[150000,510000],[140000,510000],[140000,500000]");

    private static String gebied(String code, String naam, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"naam\":\"" + naam
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}";
    }

    private static String collectie(String stelsel, String... gebieden) {
        var crs = stelsel.isEmpty() ? "" : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + stelsel + "\"}},";
        return "{\"type\":\"FeatureCollection\"," + crs + "\"features\":[" + String.join(",", gebieden) + "]}";
    }

    private static String geweigerd(Laadsoort soort, Bron bron) {
        var weigering =
                catchThrowableOfType(Weigering.class, () -> deuren.ladingen().laad(SYSTEEM, soort, bron));
        assertThat(weigering).as(bron.naam()).isNotNull();
        return String.join("\n", weigering.zinnen());
    }

    private static String geweigerd(String tekst) {
        return geweigerd(Laadsoort.GEMEENTEN, Bron.van("grenzen.geojson", tekst));
    }

    @Test
    void een_grens_die_niet_klopt_wordt_in_woorden_geweigerd_en_wat_er_stond_blijft() {
        laad(Laadsoort.GEMEENTEN, "goed.geojson", collectie("EPSG:28992", WESTVELD));
        var kruis = gebied(
                "gm9902",
                "Kruis",
                "[150000,500000],[160000,510000],[160000,500000],[150000,510000]," + "[150000,500000]");
        assertThat(geweigerd(collectie("EPSG:28992", WESTVELD, kruis)))
                .contains("grenzen.geojson, feature 2: De grens van dit gebied kruist", "Er is niets geladen");
        assertThat(geweigerd(collectie("EPSG:3857", WESTVELD))).contains("feature 1", "EPSG:28992");
        assertThat(geweigerd(collectie("", gebied("gm1", "A", "[52,5],[53,5],[53,6],[52,5]"))))
                .contains("omgewisseld");
        assertThat(geweigerd(collectie("", gebied("gm1", "A", "[2,48],[3,48],[3,49],[2,48]"))))
                .contains("niet in Nederland");
        assertThat(geweigerd(collectie("", gebied("gm1", "A", "[5,52],[6,52],[6,53]"))))
                .contains("niet gesloten");
        assertThat(geweigerd(collectie("", gebied("gm1", "A", "[5,1e999],[6,52],[6,53],[5,1e999]"))))
                .contains("getal");
        assertThat(geweigerd(collectie("EPSG:28992", gebied("../../etc", "A", "[5,52]"))))
                .contains("Feature 1");
        assertThat(geweigerd(collectie("EPSG:28992", WESTVELD, WESTVELD))).contains("staat ook bij feature 1");
        assertThat(geweigerd(collectie("EPSG:28992"))).contains("geen gebied");
        assertThat(geweigerd("{\"features\": " + "[".repeat(100_000))).contains("JSON");
        assertThat(geweigerd("<gml/>")).contains("geen GML");
        var veel = new StringBuilder("[5.0,52.0]");
        for (int i = 0; i < 600_000; i++) {
            veel.append(",[5.").append(i).append(",52.1]");
        }
        assertThat(geweigerd(collectie("", gebied("gm1", "A", veel + ",[5.0,52.0]"))))
                .contains("meer dan 500000 punten");
        assertThat(deuren.gebieden().gezagen(Plek.punt(145_000, 505_000)))
                .filteredOn(g -> g.laag() == Bestuurslaag.GEMEENTE)
                .extracting(Gezag::naam)
                .containsExactly("Gemeente Westveld");
    }

    private static String gml(String stelsel, String vorm) {
        return "<?xml version=\"1.0\"?><gml:FeatureCollection xmlns:gml='http://www.opengis.net/gml/3.2' xmlns:b='urn:b'>"
                + "<gml:featureMember><b:Gemeente><b:code>9903</b:code><b:naam>Noordveld</b:naam><b:grens>"
                + vorm.replace("SRS", "srsName='" + stelsel + "'") + "</b:grens></b:Gemeente></gml:featureMember>"
                + "</gml:FeatureCollection>";
    }

    private static String vlak(String punten) {
        return "<gml:MultiSurface SRS><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>"
                + punten
                + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface>";
    }

    @Test
    void een_grens_in_gml_wordt_geladen_in_elke_schrijfwijze_of_in_woorden_geweigerd() {
        var rd = "http://www.opengis.net/def/crs/EPSG/0/28992";
        var ruit = "200000 500000 210000 500000 210000 510000 200000 510000 200000 500000";
        var twee = "<gml:Polygon SRS><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>"
                + "200000,500000 210000,500000 210000,510000 200000,500000"
                + "</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon>";
        var lijnen = "<gml:Surface SRS srsDimension='3'><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring>"
                + "<gml:curveMember><gml:LineString><gml:posList>200000 500000 0 210000 500000 0</gml:posList>"
                + "</gml:LineString></gml:curveMember><gml:curveMember><gml:LineString><gml:posList>"
                + "210000 500000 0 210000 510000 0 200000 500000 0</gml:posList></gml:LineString></gml:curveMember>"
                + "</gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface>";
        var graden = "52.4 6.0 52.4 6.3 52.7 6.3 52.4 6.0";
        for (var goed : new String[] {
            gml(rd, vlak(ruit)),
            gml("EPSG:28992", twee),
            gml("urn:ogc:def:crs:EPSG::28992", lijnen),
            gml("urn:ogc:def:crs:EPSG::4258", vlak(graden))
        }) {
            assertThat(laad(Laadsoort.PROVINCIES, "grens.gml", goed).lading().aantal())
                    .isEqualTo(1);
            assertThat(deuren.gebieden().gezagen(Plek.punt(207_000, 502_000)))
                    .extracting(Gezag::code)
                    .contains("pv9903");
        }
        var boog = twee.replace("LinearRing", "Ring").replace("coordinates", "Arc");
        assertThat(geweigerd(gml(rd, boog))).contains("Feature 1 is getekend met Arc");
        assertThat(geweigerd(gml(rd, vlak("1 2 3")))).contains("een getal te veel of te weinig");
        assertThat(geweigerd(gml(rd, vlak("1 2 x 4")))).contains("geen getal");
        assertThat(geweigerd(gml(rd, vlak(ruit.replace("510000", "509000").replaceFirst(" 200000 500000$", "")))))
                .contains("niet gesloten");
        assertThat(geweigerd("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + gml(rd, vlak(ruit))))
                .contains("DOCTYPE");
        assertThat(geweigerd(gml(rd, "<a>".repeat(90) + "</a>".repeat(90)))).contains("te diep");
        assertThat(geweigerd(gml(rd, vlak("5 5 ".repeat(11_000_000))))).contains("te groot");
        assertThat(geweigerd("<gml:a")).contains("geen geldige XML");
    }

    @Test
    void een_csv_die_niet_klopt_noemt_elke_regel_en_verandert_niets() throws java.io.IOException {
        var kop = "urn;omschrijving;begin;eind\n";
        laad(Laadsoort.ACTIVITEITEN, "a.csv", kop + "nl.imow-gm1.activiteit.X;Dakkapel;2024-01-01;31-12-2199");
        var fout = geweigerd(Laadsoort.ACTIVITEITEN, Bron.van("b.csv", kop + """
                nl.imow-gm1.activiteit.Y;Goed;2024-01-01;31-12-2199
                nl.imow-gm1.activiteit.Z;Fout;gisteren;31-12-2199
                Zomaar;Van niemand;2024-01-01;31-12-2199
                nl.imow-gm1.activiteit.V;"Open;2024-01-01;31-12-2199
                nl.imow-gm1.activiteit.W;Te\u0000ken;2024-01-01;31-12-2199
                nl.imow-gm1.activiteit.U;Kort;2024-01-01"""));
        assertThat(fout)
                .contains("b.csv, regel 3:", "regel 4:", "regel 5:", "regel 6:", "regel 7:", "Er is niets geladen")
                .doesNotContain("regel 2:");
        assertThat(geweigerd(Laadsoort.ACTIVITEITEN, Bron.van("c.csv", kop + "x;y;z;q\n".repeat(900)))
                        .lines())
                .hasSize(Laadfouten.MEESTE + 1);
        assertThat(geweigerd(Laadsoort.ACTIVITEITEN, Bron.van("d.csv", kop))).contains("niets in");
        assertThat(geweigerd(Laadsoort.ACTIVITEITEN, Bron.van("e.zip", "PK\u0003\u0004")))
                .contains("zip");
        assertThat(geweigerd(Laadsoort.ACTIVITEITEN, Bron.van("f.csv", "x".repeat(20_000))))
                .contains("10.000 tekens");
        assertThat(geweigerd(
                        Laadsoort.ACTIVITEITEN,
                        new Bron("g.csv", () -> new java.io.ByteArrayInputStream(new byte[] {(byte) 0xff, '\n'}))))
                .contains("UTF-8");
        assertThat(geweigerd(Laadsoort.GEMEENTEN, bom())).contains("te ver uit");
        assertThat(deuren.activiteiten().zoek("", null))
                .extracting(Activiteit::naam)
                .containsExactly("Dakkapel");
    }

    /// 60 MB of spaces in 60 kB.
    private static Bron bom() throws java.io.IOException {
        var klein = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(klein)) {
            var deel = new byte[1_000_000];
            java.util.Arrays.fill(deel, (byte) ' ');
            for (int i = 0; i < 60; i++) {
                gzip.write(deel);
            }
        }
        return new Bron("bom.geojson.gz", () -> new java.io.ByteArrayInputStream(klein.toByteArray()));
    }

    @Test
    void een_andere_node_weet_een_nieuwe_grens_meteen_en_een_vreemde_laadt_niets() {
        var daar = Omgevingsdeuren.open(test.db(), organisaties);
        laad(Laadsoort.GEMEENTEN, "een.geojson", collectie("EPSG:28992", WESTVELD));
        var plek = Plek.punt(145_000, 505_000);
        assertThat(daar.gebieden().gezagen(plek).getFirst().code()).isEqualTo("gm9901");
        laad(Laadsoort.GEMEENTEN, "twee.geojson", collectie("EPSG:28992", WESTVELD.replace("gm9901", "GM9903")));
        assertThat(daar.gebieden().gezagen(plek).getFirst().code()).isEqualTo("gm9903");
        assertThat(deuren.ladingen().list())
                .filteredOn(l -> l.soort() == Laadsoort.GEMEENTEN)
                .singleElement()
                .satisfies(l -> assertThat(l.bestand()).isEqualTo("twee.geojson"));
        var vreemde = new Actor(java.util.UUID.randomUUID(), "V", java.util.UUID.randomUUID(), "proef");
        assertThat(catchThrowableOfType(
                                Weigering.class,
                                () -> deuren.ladingen().laad(vreemde, Laadsoort.GEMEENTEN, Bron.van("x", "{}")))
                        .code())
                .isEqualTo("geen-recht");
    }

    @Test
    void een_adres_is_te_vinden_zoals_iemand_het_typt() {
        laad(
                Laadsoort.ADRESSEN,
                "adressen.csv",
                "postcode;huisnummer;huisletter;toevoeging;straat;woonplaats;x;y",
                "9901AB;12;;;Dorpsstraat;Westveld;145000;505000",
                "9901AB;12;A;;Dorpsstraat;Westveld;145010;505000",
                "9910AA;12;;;Dorpsstraat;Noordveld;165000;505000",
                "9910AB;12;;;'s-Gravenweg 2e laan;Noordveld;165000;505100");
        assertThat(gevonden("dorpsstr 12")).hasSize(3);
        assertThat(gevonden("Dorpsstraat 12, noord")).containsExactly("Dorpsstraat 12, 9910 AA Noordveld");
        assertThat(gevonden("dorpsstraat 12a")).containsExactly("Dorpsstraat 12A, 9901 AB Westveld");
        assertThat(gevonden("9901ab 12A")).containsExactly("Dorpsstraat 12A, 9901 AB Westveld");
        assertThat(gevonden("9901 AB, 12")).hasSize(2);
        assertThat(gevonden("'s-gravenweg 12")).isEmpty();
        for (var niets :
                new String[] {"dorpsstraat", "12", "%% 12", "dorp%straat 12", "K-2026-000123", "06 12345678"}) {
            assertThat(gevonden(niets)).as(niets).isEmpty();
        }
    }

    private static java.util.List<String> gevonden(String getypt) {
        return deuren.adressen().vind(getypt, 10).stream().map(Adres::tekst).toList();
    }
}

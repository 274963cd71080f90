package nl.poort.registers.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/// Loading open data, and who is competent where: on the boundaries of the real country when they are beside us.
class OmgevingTest {
    private static final Path VOORBEELDEN = Path.of(System.getProperty("basedir", "."), "..", "shared", "samples")
            .normalize();
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

    private static Ladingen.Verslag laadVoorbeeld(Laadsoort soort, String pad) {
        var bestand = VOORBEELDEN.resolve(pad);
        assumeTrue(Files.exists(bestand), () -> "geen " + bestand);
        return deuren.ladingen().laad(SYSTEEM, soort, Bron.van(bestand));
    }

    private static List<String> codes(Plek plek) {
        return deuren.gebieden().gezagen(plek).stream().map(Gezag::code).toList();
    }

    private static Plek wgs(double lengte, double breedte) {
        var p = Rijksdriehoek.van(lengte, breedte);
        return Plek.punt(p.x(), p.y());
    }

    @Test
    void op_de_echte_grenzen_is_bekend_wie_waarover_gaat() {
        laadVoorbeeld(Laadsoort.GEMEENTEN, "geo/gemeenten-2024.geojson");
        laadVoorbeeld(Laadsoort.PROVINCIES, "geo/provincies-2024.geojson");
        laadVoorbeeld(Laadsoort.GEZAGEN, "dso/rtr/bevoegd-gezag.csv");
        var drimmelen = organisaties.voegToe(
                SYSTEEM,
                new Organisatiegegevens("Gemeente Drimmelen", Organisatiesoort.GEMEENTE, null, null, "gm1719", null));

        assertThat(codes(wgs(4.7936, 51.6797))).containsExactly("gm1719", "pv30", "mnre1034"); // Made
        assertThat(codes(wgs(4.8952, 52.3702))).containsExactly("gm0363", "pv27", "mnre1034"); // Amsterdam
        assertThat(codes(wgs(3.1, 52.9))).containsExactly("mnre1034"); // the sea
        var made = deuren.gebieden().gezagen(wgs(4.7936, 51.6797)).getFirst();
        assertThat(made.naam()).isEqualTo("Gemeente Drimmelen");
        assertThat(made.organisatie()).isEqualTo(drimmelen.id());

        tegenDoorrekenen();
        eenGebiedOverDeGrens();
        waterschappen();
    }

    /// Random points, and points within a centimetre of a border: the index says what JTS says without any index.
    private static void tegenDoorrekenen() {
        var kaart = deuren.gebieden().kaart();
        var vlakken = kaart.vlakken();
        var toeval = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            Coordinate p;
            if (i % 2 == 0) {
                p = new Coordinate(10_000 + 270_000 * toeval.nextDouble(), 305_000 + 315_000 * toeval.nextDouble());
            } else {
                var rand = vlakken.get(toeval.nextInt(vlakken.size())).grens().getCoordinates();
                p = rand[toeval.nextInt(rand.length)].copy();
                p.x += (toeval.nextInt(3) - 1) * 0.01;
                p.y += (toeval.nextInt(3) - 1) * 0.01;
            }
            var verwacht = vlakken.stream()
                    .filter(v -> v.grens().intersects(Vlakken.MAAK.createPoint(p)))
                    .map(Gebiedsindex.Vlak::code)
                    .toList();
            assertThat(kaart.gezagen(Plek.punt(p.x, p.y)))
                    .filteredOn(g -> g.laag() != Bestuurslaag.RIJK)
                    .as("RD %s", p)
                    .extracting(Gezag::code)
                    .containsExactlyInAnyOrderElementsOf(verwacht);
        }
    }

    private static void eenGebiedOverDeGrens() {
        var grens = deuren.gebieden().kaart().vlakken().stream()
                .filter(v -> v.code().equals("gm1719"))
                .findFirst()
                .orElseThrow()
                .grens();
        var punt = grens.getCoordinates()[0];
        var vlak = Vlakken.MAAK.createPoint(punt).buffer(200);
        var gezagen = deuren.gebieden().gezagen(Plek.gebied(vlak.toText())).stream()
                .filter(g -> g.laag() == Bestuurslaag.GEMEENTE)
                .toList();
        assertThat(gezagen).hasSizeGreaterThan(1).extracting(Gezag::code).contains("gm1719");
        assertThat(gezagen).allSatisfy(g -> assertThat(g.aandeel()).isBetween(0.000_01, 0.999_99));
        assertThat(gezagen.stream().mapToDouble(Gezag::aandeel).sum()).isBetween(0.98, 1.02);
        assertThat(gezagen).isSortedAccordingTo((a, b) -> Double.compare(b.aandeel(), a.aandeel()));
    }

    /// No areas of water boards: by the table of a municipality, or somebody chooses.
    private static void waterschappen() {
        var made = wgs(4.7936, 51.6797);
        var amsterdam = wgs(4.8952, 52.3702);
        assertThat(deuren.gebieden().waterschapskeuze(made)).hasSize(21);
        laad(
                Laadsoort.WATERSCHAPSTABEL,
                "tabel.csv",
                "gemeente;waterschap",
                "gm1719;ws0652",
                "gm0363;ws0155",
                "gm0363;ws0616");
        assertThat(codes(made)).containsExactly("gm1719", "pv30", "ws0652", "mnre1034");
        assertThat(deuren.gebieden().waterschapskeuze(made)).isEmpty();
        assertThat(codes(amsterdam)).containsExactly("gm0363", "pv27", "mnre1034");
        assertThat(deuren.gebieden().waterschapskeuze(amsterdam))
                .extracting(Gezag::code)
                .containsExactly("ws0155", "ws0616");
        assertThat(codes(amsterdam.metWaterschap("ws0155"))).containsExactly("gm0363", "pv27", "ws0155", "mnre1034");
        assertThat(codes(amsterdam.metWaterschap("ws0652"))).doesNotContain("ws0652");
    }

    @Test
    void het_landelijke_register_van_activiteiten_staat_er_in_zijn_geheel() {
        var verslag = laadVoorbeeld(Laadsoort.ACTIVITEITEN, "dso/rtr/activiteiten-2024.csv.gz");
        assertThat(verslag.lading().aantal()).isGreaterThan(33_000);
        assertThat(verslag.opmerkingen()).isNotEmpty();
        var dakraam = deuren.activiteiten()
                .find("nl.imow-gm0180.activiteit.DakraamAndereLichtvoorz")
                .orElseThrow();
        assertThat(dakraam.gezagcode()).isEqualTo("gm0180");
        assertThat(dakraam.naam()).startsWith("Dakraam, daklicht");
        assertThat(deuren.activiteiten().zoek("dakraam", "gm0180")).contains(dakraam);
        assertThat(deuren.activiteiten().zoek("100%_\\", null)).isEmpty();
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
        assertThat(geweigerd("<gml/>")).contains("JSON");
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
    void een_werkzaamheid_in_gewone_woorden_leidt_naar_de_activiteiten_van_wie_er_over_gaat() {
        laad(Laadsoort.ACTIVITEITEN, "a.csv", """
                urn;omschrijving;begin;eind
                nl.imow-gm1.activiteit.Dak;Dakkapel bouwen;2024-01-01;31-12-2199
                nl.imow-gm2.activiteit.Dak;Dakkapel bouwen;2024-01-01;31-12-2199
                nl.imow-gm1.activiteit.Oud;Dakkapel bouwen;2020-01-01;2021-12-31
                nl.imow-ws1.activiteit.Boom;Boom bij water;2024-01-01;31-12-2199""");
        var verslag = laad(Laadsoort.WERKZAAMHEDEN, "w.csv", """
                werkzaamheid;naam;uitleg;trefwoorden;activiteiten
                dakkapel;Dakkapel plaatsen;Een uitbouw op uw dak;dakraam|kapel;dakkapel bouwen
                boom;Boom kappen;;omhakken|rooien;nl.imow-ws1.activiteit.Boom
                vlag;Vlag ophangen;;;""");
        assertThat(verslag.opmerkingen()).containsExactly("Zonder activiteit die Poort kent: Vlag ophangen");
        var gevonden = deuren.werkzaamheden().zoek("ik wil een boom omhakken").getFirst();
        assertThat(gevonden.code()).isEqualTo("boom");
        assertThat(deuren.werkzaamheden().activiteiten("boom", List.of("gm1", "ws1")))
                .extracting(Activiteit::urn)
                .containsExactly("nl.imow-ws1.activiteit.Boom");
        assertThat(deuren.werkzaamheden().activiteiten("dakkapel", List.of("gm1", "ws1")))
                .extracting(Activiteit::urn)
                .containsExactly("nl.imow-gm1.activiteit.Dak");
    }
}

package nl.poort.registers.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
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

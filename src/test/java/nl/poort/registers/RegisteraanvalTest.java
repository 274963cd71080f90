package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.notificaties.Luisteraar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Attacks on the ZGW APIs: every field with what does not fit in it, JSON and geometry that are meant to break
/// something, questions that cost too much (scorecard F13, G15, G16, G17, G19, H4).
class RegisteraanvalTest {
    private static final String ZAKEN = "/zaken/api/v1/zaken";
    private static Luisteraar luisteraar;
    private static Registerproef p;
    private static Voorraad alles;
    private static Veldproef velden;

    @BeforeAll
    static void open() {
        luisteraar = new Luisteraar();
        p = new Registerproef(luisteraar.basis);
        alles = Voorraad.alles(p.alles, "AANVAL", luisteraar);
        velden = new Veldproef(p, new Paden(p), alles);
    }

    @AfterAll
    static void sluit() {
        p.close();
        luisteraar.close();
    }

    @Test
    void elke_tekst_komt_terug_zoals_hij_was_en_wat_niet_te_bewaren_is_wordt_geweigerd() {
        var telling = velden.teksten();
        System.out.println("G15: " + telling);
        assertThat(telling.gelijk()).isGreaterThan(100);
    }

    @Test
    void een_waarde_van_de_verkeerde_soort_is_een_fout_van_de_vrager() {
        var telling = velden.waarden();
        System.out.println("G16: " + telling);
        assertThat(telling.geweigerd()).isGreaterThan(900);
    }

    @Test
    void wat_alleen_het_register_zet_zet_niemand_anders() {
        int getoetst = velden.gezet();
        System.out.println("F13: " + getoetst + " velden");
        assertThat(getoetst).isGreaterThan(60);
    }

    private static String zaak(String erbij) {
        return "{\"bronorganisatie\":\"000000000\",\"verantwoordelijkeOrganisatie\":\"000000000\",\"zaaktype\":\""
                + alles.typen.zaaktype + "\",\"startdatum\":\"2026-03-01\"" + erbij + "}";
    }

    @Test
    void tekens_die_niet_te_bewaren_zijn_komen_ook_diep_in_een_veld_niet_binnen() {
        var zaak = alles.adres.get("zaak");
        for (var teken : List.of("\\u0000", "\\ud83d")) {
            for (var inhoud : List.of(
                    "{\"" + teken + "\":1}", "{\"x\":\"" + teken + "\"}", "{\"x\":[{\"y\":\"" + teken + "\"}]}")) {
                var gevallen = Map.of(
                        "/zaken/api/v1/zaakobjecten",
                        "{\"zaak\":\"" + zaak + "\",\"objectType\":\"overige\",\"objectTypeOverige\":\"boom\","
                                + "\"objectIdentificatie\":{\"overigeData\":" + inhoud + "}}",
                        "/notificaties/api/v1/notificaties",
                        "{\"kanaal\":\"zaken\",\"hoofdObject\":\"https://x.nl/1\",\"resource\":\"zaak\","
                                + "\"resourceUrl\":\"https://x.nl/1\",\"actie\":\"create\","
                                + "\"aanmaakdatum\":\"2026-03-09T10:00:00Z\",\"kenmerken\":" + inhoud + "}",
                        ZAKEN + "/_zoek",
                        "{\"identificatie\":" + inhoud + "}",
                        ZAKEN,
                        zaak(",\"zaakgeometrie\":{\"type\":\"Point\",\"coordinates\":[1,2],\"naam\":" + inhoud + "}"));
                gevallen.forEach(
                        (pad, lichaam) -> assertThat(p.alles.post(pad, lichaam).status())
                                .as(pad + " " + lichaam)
                                .isEqualTo(400));
            }
            assertThat(p.alles
                            .post(ZAKEN + "/_zoek", "{\"identificatie\":\"" + teken + "\"}")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void json_die_op_twee_manieren_te_lezen_is_of_nooit_ophoudt_wordt_geweigerd() {
        var paden = List.of(ZAKEN, "/documenten/api/v1/enkelvoudiginformatieobjecten", "/besluiten/api/v1/besluiten");
        for (var pad : paden) {
            for (var fout : List.of(
                    "{\"titel\":\"a\",\"titel\":\"b\"}",
                    "{\"verlenging\":{\"reden\":\"a\",\"reden\":\"b\"}}",
                    "{} {}",
                    "{}]",
                    "{} x",
                    "{/* */}",
                    "{\"a\":NaN}",
                    "{\"a\":01}",
                    "{'a':1}",
                    "{\"a\":1,}",
                    "{\"a\":\"\n\"}",
                    "{\"a\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}",
                    "{\"a\":1" + "0".repeat(100) + "}")) {
                assertThat(p.alles.post(pad, fout).status())
                        .as(pad + " " + fout)
                        .isEqualTo(400);
            }
            // a million names, and names that all have the same hash
            assertThat(p.alles.post(pad, veel(60_000)).status()).as(pad).isIn(400, 413);
            assertThat(p.alles.post(pad, botsend()).status()).as(pad).isEqualTo(400);
            eisTeGroot(pad, "{\"omschrijving\":\"" + "x".repeat(64_000_000 / (pad.equals(ZAKEN) ? 1 : 16)) + "\"}");
        }
    }

    /// Refused; whoever is still sending then may find the line closed before the answer can be read.
    private static void eisTeGroot(String pad, String inhoud) {
        try {
            assertThat(p.alles.post(pad, inhoud).status()).as(pad).isEqualTo(413);
        } catch (UncheckedIOException e) {
            assertThat(p.alles.get("/catalogi/api/v1/catalogussen").status())
                    .as("the next call after " + e.getMessage())
                    .isEqualTo(200);
        }
    }

    private static String veel(int aantal) {
        var tekst = new StringBuilder("{\"a\":1");
        for (int i = 0; i < aantal; i++) {
            tekst.append(",\"naam").append(i).append("\":").append(i);
        }
        return tekst.append("}").toString();
    }

    private static String botsend() {
        var tekst = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 1 << 14; i++) {
            tekst.append(",\"");
            for (int bit = 0; bit < 14; bit++) {
                tekst.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            tekst.append("\":1");
        }
        return tekst.append("}").toString();
    }

    @Test
    void een_geometrie_die_niet_klopt_komt_niet_binnen_en_bederft_geen_zoekvraag() {
        var vlak = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,9],[9,9],[9,0],[0,0]]]}";
        for (var fout : List.of(
                "{}",
                "{\"type\":\"Punt\",\"coordinates\":[1,2]}",
                "{\"type\":\"Point\",\"coordinates\":[]}",
                "{\"type\":\"Point\",\"coordinates\":[1]}",
                "{\"type\":\"Point\",\"coordinates\":[\"a\",\"b\"]}",
                "{\"type\":\"Point\",\"coordinates\":[1e400,2]}",
                "{\"type\":\"Point\",\"coordinates\":[1e308,2]}",
                "{\"type\":\"Point\",\"coordinates\":[1e-300,2]}",
                "{\"type\":\"Point\",\"coordinates\":[1,2],\"meer\":[1,\"abc\"]}",
                "{\"type\":\"Point\",\"coordinates\":[1,null]}",
                "{\"type\":\"LineString\",\"coordinates\":[[1,2]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,9],[9,9]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,9],[9,9],[9,0],[1,1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[null]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[null]}",
                "{\"type\":\"Feature\",\"geometry\":null}")) {
            assertThat(p.alles.post(ZAKEN, zaak(",\"zaakgeometrie\":" + fout)).status())
                    .as(fout)
                    .isEqualTo(400);
            assertThat(p.alles
                            .post(ZAKEN + "/_zoek", "{\"zaakgeometrie\":{\"within\":" + fout + "}}")
                            .status())
                    .as(fout)
                    .isIn(fout.contains("1e") ? List.of(200, 400) : List.of(400));
        }
        var acht = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}";
        p.alles.post(ZAKEN, zaak(",\"zaakgeometrie\":" + acht)).eis(201);
        p.alles.post(ZAKEN, zaak(",\"zaakgeometrie\":" + cirkel(20_000))).eis(201);
        for (var gebied : List.of(vlak, acht, cirkel(20_000))) {
            p.alles
                    .post(ZAKEN + "/_zoek", "{\"zaakgeometrie\":{\"within\":" + gebied + "}}")
                    .eis(200);
        }
        p.alles
                .post(ZAKEN, zaak(""), "Accept-Crs", "EPSG:28992", "Content-Crs", "EPSG:28992")
                .eis(406);
    }

    private static String cirkel(int punten) {
        var tekst = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        for (int i = 0; i < punten; i++) {
            var hoek = 2 * Math.PI * i / punten;
            tekst.append(String.format(Locale.ROOT, "[%.6f,%.6f],", 5 + Math.cos(hoek), 5 + Math.sin(hoek)));
        }
        return tekst.append("[6,5]]]}").toString();
    }

    @Test
    void een_dure_vraag_is_begrensd() {
        var hoofd = p.alles.post(ZAKEN, zaak("")).eis(201).url();
        for (int i = 0; i < 60; i++) {
            p.alles.post(ZAKEN, zaak(",\"hoofdzaak\":\"" + hoofd + "\"")).eis(201);
        }
        // 60 cases in each of 60 cases in each of 60 cases: what is small to look up and endless to write down
        p.alles
                .get(ZAKEN + "?expand=hoofdzaak,zaaktype.statustypen,status.statustype")
                .eis(200);
        for (int diep = 2; diep <= 12; diep += 2) {
            var stappen = "hoofdzaak.deelzaken.".repeat(diep);
            var antwoord = p.alles.get(ZAKEN + "?expand=" + stappen + "hoofdzaak");
            assertThat(antwoord.status()).as(stappen).isIn(200, 400);
            assertThat(antwoord.ruw().body().length()).as(stappen).isLessThan(100_000_000);
        }
        assertThat(p.alles.get(ZAKEN + "?page=1000000&pageSize=500").status()).isIn(200, 404);
        p.alles.get(ZAKEN + "?page=1000001").eis(400);
        p.alles.get(ZAKEN + "?pageSize=501").eis(400);
        var ids = java.util.stream.Stream.generate(() -> UUID.randomUUID().toString())
                .limit(40_000)
                .toList();
        assertThat(p.alles.post(ZAKEN + "/_zoek", Map.of("uuid__in", ids)).status())
                .isIn(200, 400);
        assertThat(p.alles
                        .get("/zaken/api/v1/zaaknotities?tekst__icontains=" + "%25_".repeat(300))
                        .eis(200)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
    }
}

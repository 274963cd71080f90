package nl.poort.registers.documenten;

import static nl.poort.registers.documenten.Documentproef.EIO;
import static nl.poort.registers.documenten.Documentproef.base64;
import static nl.poort.registers.documenten.Documentproef.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.techniek.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Uploads that are cut off, packed, misnamed or that point elsewhere (scorecard A13, G7, G8, G9, G11).
class UploadaanvalTest {
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "UPLOAD");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static List<Path> bestanden() throws IOException {
        try (var paden = Files.walk(p.map.pad())) {
            return paden.filter(Files::isRegularFile).toList();
        }
    }

    private static String kop(int lengte) {
        return "POST " + EIO + " HTTP/1.1\r\nHost: poort\r\nContent-Type: application/json\r\nContent-Length: " + lengte
                + "\r\nAuthorization: Bearer " + p.alles.jwt() + "\r\n\r\n";
    }

    /// Sends this much of a request, and is gone.
    private static void breekAf(String lichaam, int procent) throws IOException {
        try (var lijn = new Socket(InetAddress.getLoopbackAddress(), p.port())) {
            var deel = lichaam.substring(0, lichaam.length() / 100 * procent);
            lijn.getOutputStream().write((kop(lichaam.length()) + deel).getBytes(StandardCharsets.ISO_8859_1));
            lijn.getOutputStream().flush();
            lijn.setSoLinger(true, 0);
        }
    }

    @Test
    void een_upload_die_halverwege_afbreekt_laat_geen_rij_en_geen_bestand_na() throws Exception {
        var bytes = new byte[400_000];
        new java.util.Random(3).nextBytes(bytes);
        var inhoud = java.util.Base64.getEncoder().encodeToString(bytes);
        for (int procent = 10; procent <= 90; procent += 10) {
            breekAf(
                    Json.write(document(
                            c.informatieobjecttype, "titel", "HALF", "inhoud", inhoud, "bestandsomvang", 400_000)),
                    procent);
        }
        var heel = Documentproef.maak(p.alles, c.informatieobjecttype, "inhoud", inhoud, "bestandsomvang", 400_000);
        var lang = FileTime.from(p.test.klok().instant().minus(Duration.ofDays(2)));
        long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        do {
            for (var pad : bestanden()) {
                Files.setLastModifiedTime(pad, lang);
            }
            p.zgw.documenten.bestanden.ruimOp();
        } while (!wacht().isEmpty() && System.nanoTime() < einde);
        assertThat(wacht()).isEmpty();
        var rijen = p.test.eigenaar()
                .withHandle(h -> h.createQuery("select sha256 from documenten.bestand")
                        .mapTo(String.class)
                        .list());
        assertThat(bestanden()).extracting(b -> b.getFileName().toString()).containsExactlyInAnyOrderElementsOf(rijen);
        assertThat(p.alles.get(EIO).eis(200).ruw().body()).doesNotContain("HALF");
        assertThat(haal(heel + "/download").body()).hasSize(400_000);
    }

    private static List<Path> wacht() throws IOException {
        try (var paden = Files.list(p.map.pad().resolve("binnen"))) {
            return paden.toList();
        }
    }

    private static HttpResponse<byte[]> haal(String adres) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(adres.replace(Registerproef.URL, "http://127.0.0.1:" + p.port())))
                            .header("Authorization", "Bearer " + p.alles.jwt())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void wat_ingepakt_komt_wordt_niet_uitgepakt() throws Exception {
        var gepakt = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(gepakt)) {
            zip.write(Json.write(document(c.informatieobjecttype, "titel", "GEPAKT"))
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (var soort : List.of("gzip", "deflate", "br")) {
            try (var http = HttpClient.newHttpClient()) {
                var antwoord = http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + p.port() + EIO))
                                .header("Authorization", "Bearer " + p.alles.jwt())
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", soort)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(gepakt.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(antwoord.statusCode()).as(soort).isIn(400, 415);
            }
        }
        // a bomb is bytes like any other: what comes out is what went in
        var bom = java.util.Base64.getEncoder().encodeToString(gepakt.toByteArray());
        var document = Documentproef.maak(
                p.alles,
                c.informatieobjecttype,
                "inhoud",
                bom,
                "bestandsomvang",
                gepakt.size(),
                "bestandsnaam",
                "b.zip");
        assertThat(haal(document + "/download").body()).isEqualTo(gepakt.toByteArray());
    }

    @Test
    void hoe_een_bestand_ook_heet_het_komt_terug_als_bestand_om_te_bewaren_en_staat_in_zijn_eigen_map()
            throws Exception {
        for (var naam : List.of(
                "bijlage.html",
                "plaatje.svg",
                "scan.pdf.exe",
                "pagina.pht",
                "\u202egpj.exe",
                "../../../../etc/passwd",
                "..\\..\\windows\\win.ini",
                "/etc/passwd",
                "//server/deel",
                "%2e%2e%2fgeheim",
                "a\r\nSet-Cookie: x=1",
                "a\"; filename=\"b.html",
                "CON",
                ".",
                "x".repeat(255))) {
            var document = Documentproef.maak(
                    p.alles,
                    c.informatieobjecttype,
                    "bestandsnaam",
                    naam,
                    "formaat",
                    "text/html",
                    "inhoud",
                    base64("<script>alert(1)</script>"),
                    "bestandsomvang",
                    25);
            var antwoord = haal(document + "/download");
            var koppen = antwoord.headers();
            assertThat(koppen.firstValue("Content-Type")).as(naam).contains("application/octet-stream");
            assertThat(koppen.firstValue("X-Content-Type-Options")).as(naam).contains("nosniff");
            assertThat(koppen.firstValue("Content-Disposition").orElseThrow())
                    .as(naam)
                    .matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._*-]+");
            assertThat(koppen.firstValue("Set-Cookie")).as(naam).isEmpty();
            assertThat(koppen.firstValue("Content-Security-Policy").orElseThrow())
                    .as(naam)
                    .contains("default-src 'none'");
        }
        p.alles
                .post(EIO, document(c.informatieobjecttype, "bestandsnaam", "x".repeat(4_000)))
                .eis(400);
        p.alles
                .post(EIO, document(c.informatieobjecttype, "bestandsnaam", "a\u0000.html"))
                .eis(400);
        assertThat(bestanden())
                .allSatisfy(b -> assertThat(p.map.pad().relativize(b).toString())
                        .matches("(binnen|[0-9a-f-]{36}/[0-9a-f]{2})/[0-9a-f-]+"));
    }

    @Test
    void een_pad_in_een_adres_leidt_nergens_anders_heen() {
        for (var id : List.of("..%2f..%2f..%2fetc%2fpasswd", "%2e%2e", "..%5c..%5c", "%00", "ab".repeat(32))) {
            for (var rest : List.of("", "/download", "/audittrail", "/lock")) {
                var methode = rest.equals("/lock") ? "POST" : "GET";
                assertThat(p.alles.stuur(methode, EIO + "/" + id + rest, null).status())
                        .as(id + rest)
                        .isIn(400, 404);
            }
        }
        p.alles
                .post(EIO, document(c.informatieobjecttype, "link", "file:///etc/passwd"))
                .eis(400);
        assertThat(p.alles.post(EIO, Map.of()).status()).isEqualTo(400);
    }
}

package nl.poort.registers.documenten;

import static nl.poort.registers.documenten.Documentproef.EIO;
import static nl.poort.registers.documenten.Documentproef.PAD;
import static nl.poort.registers.documenten.Documentproef.base64;
import static nl.poort.registers.documenten.Documentproef.document;
import static nl.poort.registers.documenten.Documentproef.maak;
import static nl.poort.registers.documenten.Documentproef.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The content of documents (drc-file): in one go, in parts, out again, and gone.
class InhoudTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "INHOUD");
    }

    @AfterAll
    static void sluit() {
        HTTP.close();
        p.close();
    }

    private static HttpResponse<byte[]> haal(String adres, String... koppen) throws Exception {
        var verzoek = HttpRequest.newBuilder(
                        URI.create(adres.replace(Registerproef.URL, "http://127.0.0.1:" + p.port())))
                .header("Authorization", "Bearer " + p.alles.jwt());
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String tekst(String document) throws Exception {
        var antwoord = haal(document + "/download");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    /// Sends one part, as a browser or program does.
    private static Registerproef.Antwoord stuur(String deel, String lock, String inhoud) {
        var grens = "grens-van-de-proef";
        var lichaam = "--%s\r\nContent-Disposition: form-data; name=\"inhoud\"; filename=\"deel\"\r\n\r\n%s\r\n"
                        .formatted(grens, inhoud)
                + "--%s\r\nContent-Disposition: form-data; name=\"lock\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(grens, lock, grens);
        return p.alles.stuur("PUT", deel, lichaam, "Content-Type", "multipart/form-data; boundary=" + grens);
    }

    private static List<Path> bestanden() throws IOException {
        try (var paden = Files.walk(p.map.pad())) {
            return paden.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void drc_file_de_omvang_klopt_met_de_inhoud() {
        p.alles.post(EIO, document(c.informatieobjecttype, "bestandsomvang", 6)).eisFout("nonFieldErrors", "file-size");
        p.alles.post(EIO, document(c.informatieobjecttype, "inhoud", "%%%")).eisFout("inhoud", "invalid");
        p.alles.post(EIO, document(c.informatieobjecttype, "inhoud", 12)).eisFout("inhoud", "invalid");
        p.alles
                .post(EIO, document(c.informatieobjecttype, "bestandsomvang", -1, "inhoud", null))
                .eisFout("bestandsomvang", "min_value");
        assertThat(wacht()).isEmpty();
    }

    /// What waits to be placed.
    private static List<Path> wacht() {
        try (var paden = Files.list(p.map.pad().resolve("binnen"))) {
            return paden.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void drc_file_een_leeg_bestand_en_geen_bestand_zijn_twee_dingen() throws Exception {
        var leeg = maak(p.alles, c.informatieobjecttype, "inhoud", null, "bestandsomvang", 0);
        assertThat(tekst(leeg)).isEmpty();
        assertThat(haal(leeg + "/download", "Range", "bytes=0-").statusCode()).isEqualTo(416);
        var geen = maak(p.alles, c.informatieobjecttype, "inhoud", null, "bestandsomvang", null);
        assertThat(p.alles.get(geen).json().path("inhoud").isNull()).isTrue();
        p.alles.get(geen + "/download").eis(404);
    }

    @Test
    void drc_file_een_groot_bestand_komt_als_stroom_binnen() throws Exception {
        var bytes = new byte[6_000_000];
        new java.util.Random(7).nextBytes(bytes);
        var document = maak(
                p.alles,
                c.informatieobjecttype,
                "inhoud",
                Base64.getEncoder().encodeToString(bytes),
                "bestandsomvang",
                bytes.length);
        assertThat(haal(document + "/download").body()).isEqualTo(bytes);
        var tekst = "a".repeat(2_500_000);
        p.alles
                .post(EIO, document(c.informatieobjecttype, "beschrijving", tekst))
                .eis(413);
        p.alles
                .post(PAD + "/gebruiksrechten", Map.of("omschrijvingVoorwaarden", tekst))
                .eis(413);
        assertThat(wacht()).isEmpty();
    }

    @Test
    void een_download_is_een_bestand_om_te_bewaren_en_kan_bij_een_plaats_beginnen() throws Exception {
        var document = maak(
                p.alles,
                c.informatieobjecttype,
                "inhoud",
                base64("hallo wereld"),
                "bestandsomvang",
                12,
                "bestandsnaam",
                "été \"x\".html",
                "formaat",
                "text/html");
        var heel = haal(document + "/download");
        assertThat(heel.headers().map())
                .containsEntry("content-type", List.of("application/octet-stream"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry(
                        "content-disposition", List.of("attachment; filename*=UTF-8''%C3%A9t%C3%A9%20%22x%22.html"))
                .containsEntry("content-length", List.of("12"));
        var deel = haal(document + "/download", "Range", "bytes=6-8");
        assertThat(deel.statusCode()).isEqualTo(206);
        assertThat(new String(deel.body(), StandardCharsets.UTF_8)).isEqualTo("wer");
        assertThat(deel.headers().firstValue("Content-Range")).contains("bytes 6-8/12");
        assertThat(haal(document + "/download", "Range", "bytes=-3").body()).isEqualTo("eld".getBytes());
        assertThat(haal(document + "/download", "Range", "bytes=12-").statusCode())
                .isEqualTo(416);
        assertThat(haal(document + "/download", "Range", "bytes=6-", "If-Range", "\"anders\"")
                        .statusCode())
                .isEqualTo(200);
        var etag = heel.headers().firstValue("ETag").orElseThrow();
        assertThat(haal(document + "/download", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void drc_file_in_delen_en_pas_heel_bij_het_ontgrendelen() throws Exception {
        var gemaakt = p.alles
                .post(EIO, document(c.informatieobjecttype, "inhoud", null, "bestandsomvang", 12))
                .eis(201);
        var lock = gemaakt.tekst("lock");
        assertThat(lock).matches("[0-9a-f]{32}");
        assertThat(gemaakt.json().path("locked").asBoolean()).isTrue();
        var delen = gemaakt.json().path("bestandsdelen");
        assertThat(delen.findValuesAsText("omvang")).containsExactly("5", "5", "2");
        var unlock = Map.of("lock", lock);
        stuur(delen.path(0).path("url").asText(), lock, "hallo").eis(200);
        stuur(delen.path(1).path("url").asText(), "fout", " were").eisFout("nonFieldErrors", "incorrect-lock-id");
        stuur(delen.path(1).path("url").asText(), lock, "te lang").eisFout("nonFieldErrors", "file-size");
        stuur(delen.path(1).path("url").asText(), lock, " were").eis(200);
        p.alles.post(gemaakt.url() + "/unlock", unlock).eisFout("nonFieldErrors", "incomplete-upload");
        p.alles.get(gemaakt.url() + "/download").eis(404);
        stuur(delen.path(2).path("url").asText(), lock, "ld").eis(200);
        p.alles.post(gemaakt.url() + "/unlock", unlock).eis(204);
        assertThat(tekst(gemaakt.url())).isEqualTo("hallo wereld");
        var klaar = p.alles.get(gemaakt.url()).eis(200).json();
        assertThat(klaar.path("bestandsdelen")).isEmpty();
        assertThat(klaar.path("versie").asInt()).isEqualTo(1);
        assertThat(wacht()).isEmpty();
    }

    @Test
    void drc_file_geforceerd_ontgrendelen_laat_een_half_bestand_vallen() throws Exception {
        var document = maak(p.alles, c.informatieobjecttype);
        var lock = Documentproef.slot(p.alles, document);
        var velden = new HashMap<String, Object>(Map.of("lock", lock, "bestandsomvang", 7));
        velden.put("inhoud", null);
        var delen = p.alles.patch(document, velden).eis(200).json().path("bestandsdelen");
        stuur(delen.path(0).path("url").asText(), lock, "12345").eis(200);
        p.alles.post(document + "/unlock", Map.of()).eis(204);
        assertThat(p.alles.get(document).json().path("bestandsdelen")).isEmpty();
        p.alles.get(document + "/download").eis(404);
        assertThat(haal(document + "/download?versie=1").statusCode()).isEqualTo(200);
    }

    @Test
    void wie_alleen_gegevens_wijzigt_houdt_de_inhoud() throws Exception {
        var document = maak(p.alles, c.informatieobjecttype);
        wijzig(p.alles, document, Map.of("titel", "Anders"));
        assertThat(tekst(document)).isEqualTo("hallo");
        var lock = Documentproef.slot(p.alles, document);
        var alles = document(c.informatieobjecttype, "lock", lock);
        alles.remove("inhoud");
        p.alles.put(document, alles).eis(200);
        assertThat(tekst(document)).isEqualTo("hallo");
    }

    @Test
    void drc_008_de_inhoud_gaat_weg_met_het_laatste_document_dat_haar_heeft() throws Exception {
        var uniek = base64("alleen in deze proef");
        var een = maak(p.alles, c.informatieobjecttype, "inhoud", uniek, "bestandsomvang", 20);
        var voor = bestanden().size();
        var twee = maak(p.alles, c.informatieobjecttype, "inhoud", uniek, "bestandsomvang", 20);
        assertThat(bestanden()).hasSize(voor);
        p.alles.delete(een).eis(204);
        p.test.gebeurtenissen().deliver(100);
        assertThat(tekst(twee)).isEqualTo("alleen in deze proef");
        p.alles.delete(twee).eis(204);
        p.test.gebeurtenissen().deliver(100);
        assertThat(bestanden()).hasSize(voor - 1);
    }

    @Test
    void wat_een_onderbroken_upload_achterliet_wordt_opgeruimd() throws Exception {
        var document = maak(p.alles, c.informatieobjecttype, "inhoud", base64("blijft"), "bestandsomvang", 6);
        var map = Files.createDirectories(p.map.pad().resolve(p.gemeente.id() + "/ab"));
        var wees = Files.writeString(map.resolve("ab".repeat(32)), "van niemand");
        var half = Files.writeString(p.map.pad().resolve("binnen/half"), "half");
        var lang = FileTime.from(p.test.klok().instant().minus(Duration.ofDays(2)));
        for (var pad : bestanden()) {
            Files.setLastModifiedTime(pad, lang);
        }
        assertThat(p.zgw.documenten.bestanden.ruimOp()).isEqualTo(2);
        assertThat(wees).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(tekst(document)).isEqualTo("blijft");
    }
}

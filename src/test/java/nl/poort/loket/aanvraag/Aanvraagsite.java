package nl.poort.loket.aanvraag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poort.techniek.http.Server;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.loket.Aanvraagdeuren;
import nl.poort.web.loket.Aanvraagschermen;

/// The pages of a request on an office, and a browser that is busy with one project.
final class Aanvraagsite implements AutoCloseable {
    private static final String CODE = "PROEF";
    private static final String GRENS = "grens-van-de-proef";

    private final Server server;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Aanvraagsite(Loketproef p) {
        var web = new Web(
                p.test.db(),
                id -> Optional.empty(),
                id -> "",
                new Web.Omgeving("http://localhost:8080", true),
                List.of());
        var loket = new Aanvraagdeuren.Loket(
                p.projecten, p.concepten, p.bijlagen, p.indieningen, p.vervolgen, p.afschriften);
        // the steps about documents ask nothing of the surroundings, nor of who receives
        var deuren = new Aanvraagdeuren(
                p.test.db(), loket, new Aanvraagdeuren.Omgeving(null, null, null), kenmerk -> CODE, null);
        server = Voordeur.open(
                new Server.Instelling("127.0.0.1", 0, 9_000_000), web, new Aanvraagschermen(deuren).routes());
    }

    /// From here on this browser is busy with this project.
    void bezoek(Project project) {
        post("/aanvraag/verder", Map.of("kenmerk", project.kenmerk(), "code", CODE));
    }

    int port() {
        return server.port();
    }

    HttpResponse<byte[]> get(String pad) {
        return stuur(naar(pad).build());
    }

    HttpResponse<byte[]> post(String pad, Map<String, String> velden) {
        var tekst = velden.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return stuur(naar(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(tekst))
                .build());
    }

    /// Bytes as the script of the page sends them.
    HttpResponse<byte[]> stuk(String pad, byte[] inhoud) {
        return stuur(naar(pad)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(inhoud))
                .build());
    }

    /// A form with a file.
    ///
    /// @param kop what stands behind `form-data; name="bestand"` of the file, such as `; filename="a.pdf"`
    HttpResponse<byte[]> bestand(String pad, String sleutel, String kop, String soort, String inhoud) {
        var lichaam =
                "--" + GRENS + "\r\nContent-Disposition: form-data; name=\"_sleutel\"\r\n\r\n" + sleutel + "\r\n--"
                        + GRENS + "\r\nContent-Disposition: form-data; name=\"plaats\"\r\n\r\nalles\r\n--" + GRENS
                        + "\r\nContent-Disposition: form-data; name=\"bestand\"" + kop + "\r\nContent-Type: " + soort
                        + "\r\n\r\n" + inhoud + "\r\n--" + GRENS + "--\r\n";
        return stuur(naar(pad)
                .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
                .POST(HttpRequest.BodyPublishers.ofByteArray(lichaam.getBytes(StandardCharsets.UTF_8)))
                .build());
    }

    private HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + pad))
                .header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<byte[]> stuur(HttpRequest verzoek) {
        try {
            return browser.send(verzoek, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}

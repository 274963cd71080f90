package nl.poort.betrouwbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import nl.poort.bench.Kindprogramma;
import nl.poort.registers.Proeftoken;
import nl.poort.web.demo.Demokoppeling;

/// A program of a supplier that sends documents, whole and half.
record Uploadlijn(Kindprogramma kind) {
    private static final String GRENS = "grens-van-de-proef";

    private static String token() {
        return "Bearer " + Proeftoken.maak(Instant.now(), Demokoppeling.CLIENT, Demokoppeling.GEHEIM, Map.of());
    }

    /// The answer to a call that is expected to go this way.
    String roep(String methode, String pad, String json, int verwacht) throws Exception {
        var verzoek = HttpRequest.newBuilder(kind.uri(pad))
                .header("Authorization", token())
                .header("Content-Type", "application/json")
                .method(
                        methode,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        try (var client = HttpClient.newHttpClient()) {
            var antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(antwoord.statusCode())
                    .as(methode + " " + pad + ": " + antwoord.body())
                    .isEqualTo(verwacht);
            return antwoord.body();
        }
    }

    /// The hash of the content that is handed out.
    String haal(String document) throws Exception {
        var verzoek = HttpRequest.newBuilder(kind.uri(document + "/download")).header("Authorization", token());
        try (var client = HttpClient.newHttpClient()) {
            var antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(antwoord.statusCode()).isEqualTo(200);
            try (var in = antwoord.body()) {
                return hash(in);
            }
        }
    }

    static String hash(InputStream in) throws IOException {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var stuk = new byte[1 << 16];
            for (int n = in.read(stuk); n >= 0; n = in.read(stuk)) {
                hash.update(stuk, 0, n);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends a document whose content is this many zeros, so many hundredths of it, and hangs up without waiting for
    /// the answer after what `dan` does.
    void stuur(String pad, String begin, long nullen, int hondersten, Runnable dan) throws IOException {
        var voor = (begin + ",\"inhoud\":\"").getBytes(StandardCharsets.UTF_8);
        long base64 = nullen / 3 * 4;
        try (var lijn = open("POST " + pad, "application/json", voor.length + base64 + 2)) {
            var uit = lijn.getOutputStream();
            uit.write(voor);
            var stuk = "AAAA".repeat(4_096).getBytes(StandardCharsets.US_ASCII);
            for (long rest = base64 * hondersten / 100; rest > 0; rest -= stuk.length) {
                uit.write(stuk, 0, (int) Math.min(rest, stuk.length));
            }
            if (hondersten == 100) {
                uit.write("\"}".getBytes(StandardCharsets.UTF_8));
            }
            uit.flush();
            dan.run();
        }
    }

    /// Sends a part of a document, so many hundredths of it; the status of the answer when it is all of it.
    int deel(String pad, String lock, byte[] bytes, int hondersten, Runnable dan) throws IOException {
        var heel = new ByteArrayOutputStream();
        heel.writeBytes(("--" + GRENS + "\r\nContent-Disposition: form-data; name=\"lock\"\r\n\r\n" + lock + "\r\n--"
                        + GRENS + "\r\nContent-Disposition: form-data; name=\"inhoud\"; filename=\"deel\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        heel.writeBytes(bytes);
        heel.writeBytes(("\r\n--" + GRENS + "--\r\n").getBytes(StandardCharsets.UTF_8));
        try (var lijn = open("PUT " + pad, "multipart/form-data; boundary=" + GRENS, heel.size())) {
            lijn.getOutputStream()
                    .write(Arrays.copyOf(heel.toByteArray(), (int) (heel.size() * (long) hondersten / 100)));
            lijn.getOutputStream().flush();
            dan.run();
            if (hondersten < 100) {
                return 0;
            }
            var regel = new String(lijn.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(regel.substring(9));
        }
    }

    private Socket open(String wat, String soort, long lengte) throws IOException {
        var lijn = new Socket("127.0.0.1", kind.uri("").getPort());
        lijn.getOutputStream()
                .write((wat + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token() + "\r\nContent-Type: " + soort
                                + "\r\nContent-Length: " + lengte + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return lijn;
    }
}

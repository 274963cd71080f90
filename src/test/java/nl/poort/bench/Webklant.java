package nl.poort.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A customer or colleague with a browser: an address and a cookie of its own.
public final class Webklant implements AutoCloseable {
    private static final AtomicInteger ADRES = new AtomicInteger((int) (System.nanoTime() & 0xFFFF));
    private static final Duration GEDULD = Duration.ofSeconds(40);

    private final String basis;
    private final HttpClient client;
    private String cookie;

    public record Antwoord(int status, String naar, String tekst) {}

    /// @param basis such as `http://127.0.0.1:8080`
    public Webklant(URI basis) {
        this.basis = basis.toString().replaceAll("/$", "");
        var builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5));
        if (System.getProperty("os.name").startsWith("Linux")) {
            builder.localAddress(eigenAdres());
        }
        client = builder.build();
    }

    /// Linux has all of 127.0.0.0/8: customers do not share one address, so the counting per address is that of real
    /// life.
    private static InetAddress eigenAdres() {
        int n = ADRES.incrementAndGet();
        try {
            return InetAddress.getByAddress(
                    new byte[] {127, (byte) (1 + (n >> 16) % 250), (byte) (n >> 8), (byte) (1 + n % 250)});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Antwoord get(String pad) throws IOException {
        return stuur(verzoek(pad).GET().build());
    }

    public Antwoord post(String pad, Map<String, String> velden) throws IOException {
        var tekst = velden.entrySet().stream()
                .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return stuur(verzoek(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(tekst))
                .build());
    }

    /// Logs in with an account of the demo.
    public Webklant meldAan(String login, String wachtwoord) throws IOException {
        var antwoord = post("/aanmelden", Map.of("email", login, "wachtwoord", wachtwoord));
        if (antwoord.status() != 303) {
            throw new IllegalStateException("login of " + login + " gave " + antwoord.status());
        }
        return this;
    }

    private HttpRequest.Builder verzoek(String pad) {
        var verzoek = HttpRequest.newBuilder(URI.create(basis + pad)).timeout(GEDULD);
        if (cookie != null) {
            verzoek.header("Cookie", cookie);
        }
        return verzoek;
    }

    private Antwoord stuur(HttpRequest verzoek) throws IOException {
        try {
            var antwoord = client.send(verzoek, HttpResponse.BodyHandlers.ofString());
            antwoord.headers().allValues("Set-Cookie").forEach(c -> cookie = c.split(";")[0]);
            return new Antwoord(
                    antwoord.statusCode(),
                    antwoord.headers().firstValue("Location").orElse(""),
                    antwoord.body());
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

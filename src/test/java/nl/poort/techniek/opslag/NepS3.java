package nl.poort.techniek.opslag;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/// A bucket that behaves as S3 does: it refuses a wrong signature and a body with another hash, gives ranges, copies,
/// and lists three at a time.
final class NepS3 implements AutoCloseable {
    static final S3Handtekening SLEUTEL = new S3Handtekening("eu-west-1", "POORT", "geheim-van-de-emmer");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int PER_BLAD = 3;

    record Ding(byte[] inhoud, Instant tijd) {}

    final Map<String, Ding> dingen = new ConcurrentSkipListMap<>();
    private final HttpServer server;

    NepS3() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/emmer", x -> {
            try (x) {
                antwoord(x);
            }
        });
        server.start();
    }

    S3Opslag.Instelling instelling() {
        return new S3Opslag.Instelling(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/emmer"),
                SLEUTEL.regio(),
                SLEUTEL.sleutel(),
                SLEUTEL.geheim());
    }

    private void antwoord(HttpExchange x) throws IOException {
        var inhoud = x.getRequestBody().readAllBytes();
        var hash = HexFormat.of().formatHex(Schijfopslag.sha256().digest(inhoud));
        if (!isGetekend(x) || !hash.equals(x.getRequestHeaders().getFirst("x-amz-content-sha256"))) {
            x.sendResponseHeaders(403, -1);
            return;
        }
        var sleutel = x.getRequestURI().getPath().replaceFirst("^/emmer/?", "");
        switch (x.getRequestMethod()) {
            case "PUT" -> zet(x, sleutel, inhoud);
            case "DELETE" -> {
                dingen.remove(sleutel);
                x.sendResponseHeaders(204, -1);
            }
            default -> geef(x, sleutel);
        }
    }

    private boolean isGetekend(HttpExchange x) {
        var koppen = new TreeMap<String, String>();
        var kop = x.getRequestHeaders().getFirst("authorization");
        if (kop == null) {
            return false;
        }
        for (var naam : kop.replaceAll(".*SignedHeaders=([^,]+),.*", "$1").split(";")) {
            if (!naam.equals("host") && !naam.equals("x-amz-date") && !naam.equals("x-amz-content-sha256")) {
                koppen.put(naam, x.getRequestHeaders().getFirst(naam));
            }
        }
        var adres = URI.create("http://" + x.getRequestHeaders().getFirst("host") + x.getRequestURI());
        var nu = Instant.from(MOMENT.parse(x.getRequestHeaders().getFirst("x-amz-date")));
        var sha256 = x.getRequestHeaders().getFirst("x-amz-content-sha256");
        return kop.equals(
                SLEUTEL.koppen(x.getRequestMethod(), adres, koppen, sha256, nu).get("authorization"));
    }

    private void zet(HttpExchange x, String sleutel, byte[] inhoud) throws IOException {
        var bron = x.getRequestHeaders().getFirst("x-amz-copy-source");
        var van = bron == null ? null : dingen.get(bron.replaceFirst("^/emmer/", ""));
        if (bron != null && van == null) {
            x.sendResponseHeaders(404, -1);
            return;
        }
        dingen.put(sleutel, new Ding(bron == null ? inhoud : van.inhoud(), Instant.now()));
        x.sendResponseHeaders(200, -1);
    }

    private void geef(HttpExchange x, String sleutel) throws IOException {
        if (sleutel.isEmpty()) {
            stuur(x, lijst(x.getRequestURI().getRawQuery()).getBytes(StandardCharsets.UTF_8));
            return;
        }
        var ding = dingen.get(sleutel);
        if (ding == null) {
            x.sendResponseHeaders(404, -1);
            return;
        }
        x.getResponseHeaders().add("ETag", String.valueOf(Arrays.hashCode(ding.inhoud())));
        x.getResponseHeaders().add("Last-Modified", ding.tijd().toString());
        var bereik = x.getRequestHeaders().getFirst("range");
        int vanaf = bereik == null ? 0 : Integer.parseInt(bereik.replaceAll("\\D", ""));
        stuur(x, Arrays.copyOfRange(ding.inhoud(), vanaf, ding.inhoud().length));
    }

    private String lijst(String query) {
        var vraag = Arrays.stream(query.split("&"))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
        var na = vraag.getOrDefault("continuation-token", "");
        var alle = dingen.entrySet().stream()
                .filter(d ->
                        d.getKey().startsWith(vraag.get("prefix")) && d.getKey().compareTo(na) > 0)
                .toList();
        var blad = alle.subList(0, Math.min(PER_BLAD, alle.size()));
        return "<ListBucketResult>"
                + blad.stream()
                        .map(d -> "<Contents><Key>" + d.getKey() + "</Key><LastModified>"
                                + d.getValue().tijd() + "</LastModified></Contents>")
                        .collect(Collectors.joining())
                + (alle.size() > PER_BLAD
                        ? "<NextContinuationToken>" + blad.getLast().getKey() + "</NextContinuationToken>"
                        : "")
                + "</ListBucketResult>";
    }

    private static void stuur(HttpExchange x, byte[] inhoud) throws IOException {
        boolean kop = x.getRequestMethod().equals("HEAD");
        x.sendResponseHeaders(200, kop || inhoud.length == 0 ? -1 : inhoud.length);
        if (!kop && inhoud.length > 0) {
            x.getResponseBody().write(inhoud);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

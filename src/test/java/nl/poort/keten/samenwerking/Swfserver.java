package nl.poort.keten.samenwerking;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// The fake national facility behind HTTP, in the form of version 5: what the real adapter talks to in tests. Two
/// notifications to a page, so that whoever reads one page misses some.
final class Swfserver implements AutoCloseable {
    private static final int PER_BLAD = 2;

    private final HttpServer server;
    private final Samenwerkfunctionaliteit nep;

    Swfserver(Samenwerkfunctionaliteit nep) throws IOException {
        this.nep = nep;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/api/v5/", this::handle);
        server.start();
    }

    URI basis() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/");
    }

    private void handle(HttpExchange x) throws IOException {
        try {
            var antwoord = antwoord(x);
            stuur(x, antwoord == null ? 404 : 200, antwoord == null ? Map.of() : antwoord);
        } catch (Weigering w) {
            stuur(x, 404, Map.of("detail", w.getMessage()));
        } catch (RuntimeException e) {
            stuur(x, 500, Map.of("detail", String.valueOf(e.getMessage())));
        }
    }

    private Map<String, Object> antwoord(HttpExchange x) throws IOException {
        var delen = x.getRequestURI().getPath().substring("/api/v5/".length()).split("/");
        var wie = x.getRequestHeaders().getFirst("X-OIN");
        boolean post = x.getRequestMethod().equals("POST");
        var in = post ? lichaam(x) : vragen(x);
        var wat = delen[0] + (post ? "+" : "?") + (delen.length > 2 ? delen[2] : delen.length > 1 ? "een" : "");
        return switch (wat) {
            case "samenwerkingen+" -> Map.of("samenwerkingId", nep.begin(wie, in.get("kenmerk"), in.get("titel")));
            case "samenwerkingen+deelnemers" -> {
                nep.nodigUit(wie, delen[1], in.get("organisatie"));
                yield Map.of();
            }
            case "samenwerkingen+beeindiging" -> {
                nep.beeindig(wie, delen[1]);
                yield Map.of();
            }
            case "actieverzoeken+" ->
                json(nep.zetUit(
                        wie,
                        in.get("samenwerkingId"),
                        new Samenwerkfunctionaliteit.Uitzetting(
                                in.get("productId"),
                                in.get("zenderNaam"),
                                in.get("ontvanger"),
                                in.get("titel"),
                                in.get("omschrijving"))));
            case "actieverzoeken+status" ->
                json(nep.wijzig(wie, delen[1], Landelijkestand.valueOf(in.get("status")), in.get("melding")));
            case "actieverzoeken?een" ->
                nep.find(wie, delen[1]).map(Swfserver::json).orElse(null);
            case "actieverzoeken?" ->
                Map.of(
                        "actieverzoeken",
                        nep.list(wie, in.get("samenwerkingId")).stream()
                                .map(Swfserver::json)
                                .toList());
            case "notificaties?" -> notificaties(wie, in);
            default -> null;
        };
    }

    private Map<String, Object> notificaties(String wie, Map<String, String> in) {
        var alle = nep.notificaties(
                wie, Instant.parse(in.get("eventDatumTijd[gt]")), Instant.parse(in.get("eventDatumTijd[lte]")));
        int van = (Integer.parseInt(in.get("page")) - 1) * PER_BLAD;
        var blad = alle.stream().skip(van).limit(PER_BLAD).map(Swfserver::json).toList();
        return Map.of("notificaties", blad, "volgende", van + PER_BLAD < alle.size());
    }

    private static Map<String, Object> json(Landelijkverzoek v) {
        var m = new LinkedHashMap<String, Object>();
        m.put("actieverzoekId", v.id());
        m.put("samenwerkingId", v.samenwerking());
        m.put("productId", v.kenmerk());
        m.put("titel", v.titel());
        m.put("omschrijving", v.omschrijving());
        m.put("zender", v.zender());
        m.put("zenderNaam", v.zenderNaam());
        m.put("ontvanger", v.ontvanger());
        m.put("status", v.stand().name());
        m.put("melding", v.melding());
        return m;
    }

    private static Map<String, Object> json(Notificatie n) {
        return Map.of(
                "notificatieId",
                n.id(),
                "notificatieType",
                n.soort(),
                "samenwerkingId",
                n.samenwerking(),
                "eventDatumTijd",
                n.op().toString(),
                "properties",
                n.actieverzoek() == null ? Map.of() : Map.of("actieverzoekId", n.actieverzoek()));
    }

    private static Map<String, String> lichaam(HttpExchange x) throws IOException {
        var velden = new HashMap<String, String>();
        Json.object(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .orElseThrow()
                .forEach((k, w) -> velden.put(k, String.valueOf(w)));
        return velden;
    }

    private static Map<String, String> vragen(HttpExchange x) {
        var velden = new HashMap<String, String>();
        var rauw = x.getRequestURI().getRawQuery();
        for (var deel : rauw == null ? List.<String>of() : List.of(rauw.split("&"))) {
            var is = deel.indexOf('=');
            velden.put(
                    URLDecoder.decode(deel.substring(0, is), StandardCharsets.UTF_8),
                    URLDecoder.decode(deel.substring(is + 1), StandardCharsets.UTF_8));
        }
        return velden;
    }

    private static void stuur(HttpExchange x, int status, Map<String, Object> inhoud) throws IOException {
        var bytes = Json.write(inhoud).getBytes(StandardCharsets.UTF_8);
        x.sendResponseHeaders(status, bytes.length);
        try (var uit = x.getResponseBody()) {
            uit.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

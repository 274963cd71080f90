package nl.poort.contact.berichten;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.techniek.json.Json;

/// The Berichtenbox of the demo behind HTTP, as the gateway of an organisation speaks: what the real adapter talks to
/// in tests.
final class Boxserver implements AutoCloseable {
    private final HttpServer server;
    private final Nepberichtenbox box;
    final List<String> regels = new CopyOnWriteArrayList<>();
    volatile int status;

    Boxserver(Nepberichtenbox box) throws IOException {
        this.box = box;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/box/", this::handle);
        server.start();
    }

    URI basis() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/box/");
    }

    private void handle(HttpExchange x) throws IOException {
        regels.add(x.getRequestMethod() + " " + x.getRequestURI());
        if (status != 0 || !"Bearer geheim".equals(x.getRequestHeaders().getFirst("Authorization"))) {
            stuur(x, status == 0 ? 401 : status, Map.of());
            return;
        }
        var pad = x.getRequestURI().getPath().substring("/box/".length());
        if (x.getRequestMethod().equals("GET")) {
            var van = new Berichtenbox.Afzender(Postkamerproef.OIN, "BESLUIT");
            var uitslag = box.uitslag(van, UUID.fromString(pad.substring("berichten/".length())));
            stuur(x, uitslag.isEmpty() ? 404 : 200, uitslag.map(Boxserver::json).orElse(Map.of()));
            return;
        }
        var in = Json.object(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .orElseThrow();
        var van = new Berichtenbox.Afzender((String) in.get("BerichtLeverancierID"), (String) in.get("BerichtType"));
        var burger = new Bsn((String) in.get("GebruikerID"));
        stuur(
                x,
                200,
                pad.equals("abonnementen")
                        ? Map.of("isBerichtSturen", box.isBereikbaar(van, burger))
                        : json(box.lever(van, post(in, burger))));
    }

    private static Berichtenbox.Post post(Map<String, Object> in, Bsn burger) {
        var bijlagen = ((List<?>) in.get("Bijlage"))
                .stream()
                        .map(b -> (Map<?, ?>) b)
                        .map(b -> new Berichtenbox.Pdf(
                                (String) b.get("Omschrijving"),
                                Base64.getDecoder().decode((String) b.get("Inhoud"))))
                        .toList();
        return new Berichtenbox.Post(
                UUID.fromString((String) in.get("BerichtID")),
                burger,
                (String) in.get("Onderwerp"),
                ((String) in.get("BerichtTekst")).replace("\r\n", "\n"),
                (String) in.getOrDefault("Referentie", ""),
                bijlagen);
    }

    private static Map<String, Object> json(Berichtenbox.Uitslag u) {
        var m = new LinkedHashMap<String, Object>();
        if (!u.code().isEmpty()) {
            m.put("VerwerkingsCode", u.code());
        }
        return m;
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

package nl.poort.registers.notificaties;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.poort.techniek.json.Json;

/// A system that listens, on as many paths as one likes: only with the right key, as nrc-03 asks.
public final class Luisteraar implements AutoCloseable {
    public static final String AUTH = "Bearer sleutel-van-de-ontvanger";

    final Map<String, List<JsonNode>> ontvangen = new ConcurrentHashMap<>();
    /// What a path answers now instead of 204.
    final Map<String, Integer> antwoord = new ConcurrentHashMap<>();
    /// Paths that do not answer until the end.
    final List<String> traag = new CopyOnWriteArrayList<>();
    /// What holds this is refused, whatever the path.
    volatile String stiktIn;
    /// Paths that let everybody in.
    final List<String> open = new CopyOnWriteArrayList<>();

    private final CountDownLatch einde = new CountDownLatch(1);
    private final HttpServer server;
    public final String basis;

    public Luisteraar() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::ontvang);
        server.start();
        basis = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void ontvang(HttpExchange x) throws IOException {
        var pad = x.getRequestURI().getPath();
        var json = Json.read(new String(x.getRequestBody().readAllBytes()), JsonNode.class);
        boolean binnen = AUTH.equals(x.getRequestHeaders().getFirst("Authorization")) || open.contains(pad);
        if (traag.contains(pad)) {
            wacht();
        }
        boolean stikt = stiktIn != null && json.toString().contains(stiktIn);
        int status = stikt ? 500 : binnen ? antwoord.getOrDefault(pad, 204) : 403;
        if (status == 301) {
            x.getResponseHeaders().add("Location", basis + "/elders");
        }
        if (status / 100 == 2 && !"test".equals(json.path("kanaal").asText())) {
            ontvangen.computeIfAbsent(pad, p -> new CopyOnWriteArrayList<>()).add(json);
        }
        x.sendResponseHeaders(status, -1);
        x.close();
    }

    private void wacht() {
        try {
            einde.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public List<JsonNode> van(String pad) {
        return ontvangen.getOrDefault(pad, List.of());
    }

    @Override
    public void close() {
        einde.countDown();
        server.stop(0);
    }
}

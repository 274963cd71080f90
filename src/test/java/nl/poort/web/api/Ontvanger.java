package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.poort.registers.organisatie.Medewerker;

/// Systems that listen: what they get, and what each answers, with the API that tells them.
final class Ontvanger implements AutoCloseable {
    static final String GEHEIM = "een-geheim-van-minstens-32-tekens-lang";

    final Map<String, List<String>> ontvangen = new ConcurrentHashMap<>();
    final Map<String, List<String>> getekend = new ConcurrentHashMap<>();
    /// What each receiver answers now; 0 = very slow.
    final Map<String, Integer> antwoord = new ConcurrentHashMap<>();

    /// A receiver chokes on what holds this.
    volatile String stiktIn;

    private final CountDownLatch traag = new CountDownLatch(1);
    HttpServer ontvanger;
    String basis;
    Apiproef proef;

    Ontvanger() throws IOException {
        ontvanger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        ontvanger.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        ontvanger.createContext("/", this::ontvang);
        ontvanger.start();
        basis = "http://127.0.0.1:" + ontvanger.getAddress().getPort();
        proef = new Apiproef(basis + "/poort");
    }

    @Override
    public void close() {
        traag.countDown();
        ontvanger.stop(0);
        proef.close();
    }

    void ontvang(HttpExchange x) throws IOException {
        var pad = x.getRequestURI().getPath();
        var inhoud = new String(x.getRequestBody().readAllBytes());
        boolean stikt = stiktIn != null && inhoud.contains(stiktIn);
        int status = stikt ? 500 : antwoord.getOrDefault(pad, 200);
        if (status == 0) {
            try {
                // as slow as it can be: it answers when the test is over, or when the sender gave up long ago
                traag.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            status = 200;
        }
        if (status == 301) {
            x.getResponseHeaders().add("Location", basis + "/poort/elders");
        }
        if (status / 100 == 2) {
            ontvangen.computeIfAbsent(pad, p -> new CopyOnWriteArrayList<>()).add(inhoud);
            getekend.computeIfAbsent(pad, p -> new CopyOnWriteArrayList<>())
                    .add(x.getRequestHeaders().getFirst("Poort-Handtekening"));
        }
        var onzin = "<onzin>\u0000".getBytes();
        x.sendResponseHeaders(status, onzin.length);
        x.getResponseBody().write(onzin);
        x.close();
    }

    String abonneer(Apiproef.Partij partij, String pad) {
        return partij.post("/abonnementen", Map.of("url", basis + pad, "geheim", GEHEIM))
                .eis(201)
                .tekst("id");
    }

    void bezorg() {
        proef.test.gebeurtenissen().deliver(1_000);
        proef.bezorging.bezorg();
    }

    /// As the job does it, again and again, until it is so.
    void totdat(BooleanSupplier waar) {
        long einde = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!waar.getAsBoolean()) {
            assertThat(System.nanoTime()).as("op tijd").isLessThan(einde);
            bezorg();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    List<String> soorten(String pad) {
        return ontvangen.getOrDefault(pad, List.of()).stream()
                .map(Apiproef::lees)
                .map(j -> j.get("type").textValue())
                .toList();
    }

    JsonNode abonnement(String id) {
        return proef.iplo.get("/abonnementen/" + id).eis(200).json();
    }

    /// Until no worker is busy.
    void rust() {
        long einde = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < einde && bezig()) {
            Thread.onSpinWait();
        }
    }

    boolean bezig() {
        return proef.test
                .eigenaar()
                .withHandle(
                        h -> h.createQuery("select exists (select 1 from bezorging.bestemming where bezet_tot > :nu)")
                                .bind("nu", proef.test.klok().instant())
                                .mapTo(boolean.class)
                                .one());
    }

    Medewerker iemandVanIplo() {
        return new Medewerker(UUID.randomUUID(), proef.iplo.team.organisatie(), "Bea", "", null, Set.of(), Set.of());
    }
}

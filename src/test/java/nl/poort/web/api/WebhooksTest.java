package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private static final String GEHEIM = "een-geheim-van-minstens-32-tekens-lang";

    private final Map<String, List<String>> ontvangen = new ConcurrentHashMap<>();
    private final Map<String, List<String>> getekend = new ConcurrentHashMap<>();
    /// What each receiver answers now; 0 = very slow.
    private final Map<String, Integer> antwoord = new ConcurrentHashMap<>();

    private HttpServer ontvanger;
    private String basis;
    private Apiproef proef;

    @BeforeEach
    void open() throws IOException {
        ontvanger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        ontvanger.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        ontvanger.createContext("/", this::ontvang);
        ontvanger.start();
        basis = "http://127.0.0.1:" + ontvanger.getAddress().getPort();
        proef = new Apiproef(basis + "/poort");
    }

    @AfterEach
    void sluit() {
        ontvanger.stop(0);
        proef.close();
    }

    private void ontvang(HttpExchange x) throws IOException {
        var pad = x.getRequestURI().getPath();
        var inhoud = new String(x.getRequestBody().readAllBytes());
        int status = antwoord.getOrDefault(pad, 200);
        if (status == 0) {
            try {
                Thread.sleep(8_000);
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

    private String abonneer(Apiproef.Partij partij, String pad) {
        return partij.post("/abonnementen", Map.of("url", basis + pad, "geheim", GEHEIM))
                .eis(201)
                .tekst("id");
    }

    private void bezorg() {
        proef.test.gebeurtenissen().deliver(1_000);
        proef.webhooks.bezorg();
    }

    /// As the job does it, again and again, until it is so.
    private void totdat(BooleanSupplier waar) {
        long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
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

    private List<String> soorten(String pad) {
        return ontvangen.getOrDefault(pad, List.of()).stream()
                .map(Apiproef::lees)
                .map(j -> j.get("type").textValue())
                .toList();
    }

    private JsonNode abonnement(String id) {
        return proef.iplo.get("/abonnementen/" + id).eis(200).json();
    }

    @Test
    void beide_kanten_horen_elke_stap_ondertekend_en_zonder_persoonsgegevens() {
        abonneer(proef.gemeente, "/poort/gemeente");
        abonneer(proef.iplo, "/poort/iplo");
        var o = proef.gemeente.vraagt(proef.iplo, "H-1").eis(201);
        var pad = "/overdrachten/" + o.tekst("id");
        proef.iplo.post(pad + "/aanneming", null).eis(200);
        proef.iplo.post(pad + "/antwoord", Map.of("tekst", "Hersteld")).eis(200);
        var verwacht = List.of(
                "nl.poort.overdracht.aangeboden", "nl.poort.overdracht.aangenomen", "nl.poort.overdracht.beantwoord");
        totdat(() -> soorten("/poort/gemeente").size() >= 3 && soorten("/poort/iplo").size() >= 3);
        assertThat(soorten("/poort/gemeente")).containsExactlyElementsOf(verwacht);
        assertThat(soorten("/poort/iplo")).containsExactlyElementsOf(verwacht);

        var eerste = ontvangen.get("/poort/iplo").getFirst();
        assertThat(eerste).contains(o.tekst("id"), o.tekst("kenmerk")).doesNotContain("Postcode", "LOC-404", "Zoek uit");
        assertThat(getekend.get("/poort/iplo").getFirst())
                .isEqualTo(Webhooks.handtekening(GEHEIM, proef.test.klok().instant(), eerste));
        bezorg();
        assertThat(soorten("/poort/iplo")).hasSize(3);
        assertThat(soorten("/poort/tbo")).isEmpty();
    }

    @Test
    void een_ontvanger_die_een_dag_of_zes_weg_was_krijgt_alles_in_volgorde() {
        var id = abonneer(proef.iplo, "/poort/iplo");
        antwoord.put("/poort/iplo", 503);
        var verwacht = new ArrayList<String>();
        for (int dag = 0; dag < 6; dag++) {
            for (int i = 0; i < 3; i++) {
                verwacht.add(proef.gemeente.vraagt(proef.iplo, "D-" + dag + "-" + i).eis(201).tekst("id"));
            }
            bezorg();
            rust();
            proef.test.klok().verder(Duration.ofDays(1));
        }
        assertThat(abonnement(id).get("wachtend").intValue()).isEqualTo(18);
        antwoord.put("/poort/iplo", 200);
        proef.test.klok().verder(Duration.ofHours(1));
        totdat(() -> abonnement(id).get("wachtend").intValue() == 0);
        assertThat(ontvangen.get("/poort/iplo").stream()
                        .map(t -> Apiproef.lees(t).get("subject").textValue()))
                .containsExactlyElementsOf(verwacht);
        assertThat(abonnement(id).get("mislukt").intValue()).isZero();
    }

    /// Until no worker is busy.
    private void rust() {
        long einde = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < einde && bezig()) {
            Thread.onSpinWait();
        }
    }

    private boolean bezig() {
        return proef.test.eigenaar().withHandle(h -> h.createQuery(
                        "select exists (select 1 from api.abonnement where bezet_tot > :nu)")
                .bind("nu", proef.test.klok().instant())
                .mapTo(boolean.class)
                .one());
    }

    @Test
    void een_trage_ontvanger_houdt_vijftig_gezonde_niet_op() {
        abonneer(proef.iplo, "/poort/traag");
        antwoord.put("/poort/traag", 0);
        for (int i = 0; i < 49; i++) {
            abonneer(proef.iplo, "/poort/gezond" + i);
        }
        proef.gemeente.vraagt(proef.iplo, "TR-1").eis(201);
        long begin = System.nanoTime();
        totdat(() -> ontvangen.size() >= 49);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(ontvangen).doesNotContainKey("/poort/traag");
        proef.gemeente.vraagt(proef.iplo, "TR-2").eis(201);
        totdat(() -> soorten("/poort/gezond7").size() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void na_410_wordt_opgeschort_en_gezegd_en_na_hervatten_komt_alles_alsnog() {
        var id = abonneer(proef.iplo, "/poort/iplo");
        antwoord.put("/poort/iplo", 410);
        proef.gemeente.vraagt(proef.iplo, "G-1").eis(201);
        totdat(() -> abonnement(id).get("stand").textValue().equals("opgeschort"));
        assertThat(abonnement(id).get("reden").textValue()).contains("410");
        antwoord.put("/poort/iplo", 200);
        bezorg();
        rust();
        assertThat(ontvangen).isEmpty();
        proef.abonnementen.hervat(iemandVanIplo(), java.util.UUID.fromString(id));
        totdat(() -> soorten("/poort/iplo").size() == 1);
    }

    private nl.poort.registers.organisatie.Medewerker iemandVanIplo() {
        return new nl.poort.registers.organisatie.Medewerker(
                java.util.UUID.randomUUID(),
                proef.iplo.team.organisatie(),
                "Bea",
                "",
                null,
                java.util.Set.of(),
                java.util.Set.of());
    }

    @Test
    void een_doorverwijzing_wordt_niet_gevolgd_en_later_opnieuw_geprobeerd() {
        var id = abonneer(proef.iplo, "/poort/iplo");
        antwoord.put("/poort/iplo", 301);
        proef.gemeente.vraagt(proef.iplo, "R-1").eis(201);
        bezorg();
        rust();
        assertThat(ontvangen).isEmpty();
        assertThat(abonnement(id).get("wachtend").intValue()).isEqualTo(1);
        antwoord.put("/poort/iplo", 200);
        proef.test.klok().verder(Duration.ofSeconds(3));
        totdat(() -> soorten("/poort/iplo").size() == 1);
    }

    @Test
    void wat_acht_dagen_niet_lukt_wordt_opgegeven_en_getoond_en_is_opnieuw_te_sturen() {
        var id = abonneer(proef.iplo, "/poort/iplo");
        antwoord.put("/poort/iplo", 500);
        proef.gemeente.vraagt(proef.iplo, "O-1").eis(201);
        bezorg();
        rust();
        proef.test.klok().verder(Duration.ofDays(7));
        bezorg();
        rust();
        assertThat(abonnement(id).get("mislukt").intValue()).isZero();
        proef.test.klok().verder(Duration.ofDays(2));
        totdat(() -> abonnement(id).get("mislukt").intValue() == 1);
        antwoord.put("/poort/iplo", 200);
        proef.abonnementen.hervat(iemandVanIplo(), java.util.UUID.fromString(id));
        totdat(() -> soorten("/poort/iplo").size() == 1);
    }

    @Test
    void een_bericht_waar_de_ontvanger_in_stikt_houdt_de_andere_vragen_niet_tegen() {
        var id = abonneer(proef.iplo, "/poort/iplo");
        proef.gemeente.vraagt(proef.iplo, "S-1").eis(201);
        antwoord.put("/poort/iplo", 500);
        for (int i = 0; i <= Geduld.VERSLIKT; i++) {
            bezorg();
            rust();
            proef.test.klok().verder(Duration.ofHours(1));
        }
        antwoord.put("/poort/iplo", 200);
        proef.test.klok().verder(Duration.ofMinutes(-30));
        proef.gemeente.vraagt(proef.iplo, "S-2").eis(201);
        totdat(() -> abonnement(id).get("wachtend").intValue() <= 1 && !ontvangen.isEmpty());
    }

    @Test
    void een_adres_dat_niet_op_de_lijst_staat_kan_geen_abonnement_worden_en_een_ander_ziet_het_niet() {
        for (var url : List.of("http://169.254.169.254/", "https://kwaad.example.nl", basis + "/elders", "javascript:x", "file:///etc/passwd")) {
            proef.iplo.post("/abonnementen", Map.of("url", url, "geheim", GEHEIM)).eis(422);
        }
        proef.iplo.post("/abonnementen", Map.of("url", basis + "/poort", "geheim", "kort")).eis(400);
        var id = abonneer(proef.iplo, "/poort/iplo");
        proef.tbo.get("/abonnementen/" + id).eis(404);
        proef.tbo.delete("/abonnementen/" + id).eis(404);
        assertThat(proef.iplo.get("/abonnementen").ruw().body()).contains(id).doesNotContain(GEHEIM);
        proef.iplo.delete("/abonnementen/" + id).eis(204);
        proef.iplo.get("/abonnementen/" + id).eis(404);
        proef.gemeente.vraagt(proef.iplo, "W-9").eis(201);
        bezorg();
        rust();
        assertThat(ontvangen).isEmpty();
    }
}

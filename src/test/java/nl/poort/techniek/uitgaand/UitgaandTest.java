package nl.poort.techniek.uitgaand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;
import nl.poort.techniek.uitgaand.Uitkomst.Oorzaak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UitgaandTest {
    private final AtomicInteger geraakt = new AtomicInteger();
    private HttpServer ander;
    private String basis;

    @BeforeEach
    void open() throws IOException {
        ander = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ander.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        ander.createContext("/goed", x -> stuur(x, 200, "dank u"));
        ander.createContext("/doel", x -> {
            geraakt.incrementAndGet();
            stuur(x, 200, "hier had u niet moeten komen");
        });
        ander.createContext("/elders", x -> {
            x.getResponseHeaders().add("Location", basis + "/doel");
            stuur(x, 302, "");
        });
        ander.createContext("/druppelt", x -> {
            x.sendResponseHeaders(200, 0);
            try (var uit = x.getResponseBody()) {
                for (int i = 0; i < 200; i++) {
                    uit.write('.');
                    uit.flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ander.createContext("/reus", x -> {
            x.sendResponseHeaders(200, 0);
            try (var uit = x.getResponseBody()) {
                for (int i = 0; i < 1000; i++) {
                    uit.write(new byte[100_000]);
                }
            }
        });
        ander.createContext("/koppen", x -> stuur(x, 200, x.getRequestHeaders().getFirst("User-Agent")));
        ander.start();
        basis = "http://127.0.0.1:" + ander.getAddress().getPort();
    }

    private static void stuur(HttpExchange x, int status, String tekst) throws IOException {
        var bytes = tekst.getBytes();
        x.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }

    @AfterEach
    void sluit() {
        ander.stop(0);
    }

    private Uitkomst get(Uitgaand uit, String pad) {
        return uit.get(URI.create(basis + pad), Map.of());
    }

    private static Uitgaand.Grenzen krap() {
        return new Uitgaand.Grenzen(Duration.ofMillis(600), 50_000);
    }

    @Test
    void wat_op_de_lijst_staat_wordt_aangeroepen_met_onze_naam() {
        try (var uit = new Uitgaand(List.of(basis))) {
            assertThat(get(uit, "/goed")).isInstanceOfSatisfying(Antwoord.class, a -> {
                assertThat(a.gelukt()).isTrue();
                assertThat(a.tekst()).isEqualTo("dank u");
            });
            assertThat(((Antwoord) get(uit, "/koppen")).tekst()).startsWith("Poort/");
        }
    }

    @Test
    void wat_niet_op_de_lijst_staat_wordt_nooit_aangeroepen() {
        try (var uit = new Uitgaand(List.of(basis + "/goed", "https://api.example.nl"))) {
            assertThat(oorzaak(get(uit, "/doel"))).isEqualTo(Oorzaak.NIET_TOEGESTAAN);
            assertThat(oorzaak(get(uit, "/goed/%2e%2e/doel"))).isEqualTo(Oorzaak.NIET_TOEGESTAAN);
            assertThat(oorzaak(get(uit, "/goedkoop"))).isEqualTo(Oorzaak.NIET_TOEGESTAAN);
        }
        assertThat(geraakt).hasValue(0);
    }

    @Test
    void een_doorverwijzing_wordt_niet_gevolgd() {
        try (var uit = new Uitgaand(List.of(basis))) {
            assertThat(((Antwoord) get(uit, "/elders")).status()).isEqualTo(302);
        }
        assertThat(geraakt).hasValue(0);
    }

    @Test
    void een_antwoord_dat_blijft_druppelen_wordt_op_tijd_afgekapt() {
        try (var uit = new Uitgaand(List.of(basis), krap())) {
            long begin = System.nanoTime();
            assertThat(oorzaak(get(uit, "/druppelt"))).isEqualTo(Oorzaak.TE_LAAT);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void een_reusachtig_antwoord_wordt_afgekapt() {
        try (var uit = new Uitgaand(List.of(basis), new Uitgaand.Grenzen(Duration.ofSeconds(10), 50_000))) {
            assertThat(oorzaak(get(uit, "/reus"))).isEqualTo(Oorzaak.TE_GROOT);
        }
    }

    @Test
    void wie_er_niet_is_geeft_een_reden_en_geen_uitzondering() {
        ander.stop(0);
        try (var uit = new Uitgaand(List.of(basis, "https://bestaat-niet.invalid"), krap())) {
            assertThat(oorzaak(get(uit, "/goed"))).isEqualTo(Oorzaak.ONBEREIKBAAR);
            assertThat(oorzaak(uit.get(URI.create("https://bestaat-niet.invalid/"), Map.of())))
                    .isIn(Oorzaak.ONBEKENDE_NAAM, Oorzaak.TE_LAAT);
        }
    }

    @Test
    void een_naam_die_naar_het_eigen_netwerk_wijst_wordt_geweigerd_tenzij_dat_er_staat() {
        try (var uit = new Uitgaand(List.of("http://10.1.2.3", "http://169.254.169.254", "http://[fd00::1]"), krap())) {
            for (var adres : List.of("http://10.1.2.3/", "http://169.254.169.254/latest", "http://[fd00::1]/")) {
                assertThat(oorzaak(uit.get(URI.create(adres), Map.of())))
                        .as(adres)
                        .isEqualTo(Oorzaak.INTERN_ADRES);
            }
        }
        assertThat(Toegestaan.lees("intern:http://10.1.2.3").intern()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.nl, https://api.example.nl/x, true",
        "api.example.nl, https://API.example.nl:443/x, true",
        "api.example.nl, http://api.example.nl/x, false",
        "api.example.nl, https://api.example.nl:8443/x, false",
        "api.example.nl:8443, https://api.example.nl:8443/x, true",
        "api.example.nl, https://api.example.nl.kwaad.nl/x, false",
        "api.example.nl, https://api.example.nl@kwaad.nl/x, false",
        "api.example.nl, https://gebruiker@api.example.nl/x, false",
        "https://api.example.nl/meld, https://api.example.nl/meld, true",
        "https://api.example.nl/meld, https://api.example.nl/meld/1?a=b, true",
        "https://api.example.nl/meld, https://api.example.nl/meldpunt, false",
        "https://api.example.nl/meld, https://api.example.nl/meld/../geheim, false",
        "https://api.example.nl/meld, https://api.example.nl/meld/%2E%2E/geheim, false",
    })
    void de_lijst_gaat_over_schema_computer_poort_en_begin_van_het_pad(String regel, String adres, boolean mag) {
        assertThat(Toegestaan.lees(regel).past(URI.create(adres))).isEqualTo(mag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "0.0.0.0", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "::1",
                "::", "fe80::1", "fd12::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:0:a00:1::",
                        "224.0.0.1",
                "255.255.255.255", "198.18.0.1", "192.0.2.1"
            })
    void een_adres_dat_niet_op_het_open_internet_ligt_wordt_herkend(String adres) {
        assertThat(Adrescontrole.isOpenbaar(InetAddress.ofLiteral(adres))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "145.97.1.1", "2a00:1450::1", "2001:7b8::1"})
    void een_adres_op_het_open_internet_mag(String adres) {
        assertThat(Adrescontrole.isOpenbaar(InetAddress.ofLiteral(adres))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://api.example.nl", "https://", "*.example.nl", "https://a b", "https://a.nl/../x", ""})
    void een_regel_die_niets_aanwijst_kan_niet_op_de_lijst(String regel) {
        assertThatThrownBy(() -> Uitgaand.keur(regel)).isInstanceOf(Weigering.class);
    }

    private static Oorzaak oorzaak(Uitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Mislukt.class);
        return ((Mislukt) uitkomst).oorzaak();
    }
}

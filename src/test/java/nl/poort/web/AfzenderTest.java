package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.http.Proxies;
import org.junit.jupiter.api.Test;

/// Where a request comes from, over HTTP: behind a proxy, and with a forged header; and the cookies of an address with
/// https.
class AfzenderTest {
    private static final String VAN = "X-Forwarded-For";

    private static Proefsite site(String adres, String... proxies) {
        return new Proefsite((accounts, database) -> List.of(telt(database)), adres, Proxies.van(List.of(proxies)));
    }

    /// A page with the wait of every page without a login: three tries free.
    private static Route telt(TestDatabase database) {
        return Route.get("/proef/telt", Recht.OPENBAAR, ctx -> {
            new Drempel(database.db()).tel(List.of(Drempel.Regel.bron(ctx, "proef", 3, Duration.ofMinutes(1))));
            ctx.result(ctx.req().getRemoteAddr());
        });
    }

    @Test
    void wie_zelf_een_adres_verzint_ontkomt_niet_aan_het_wachten() {
        try (var site = site("http://localhost:8080")) {
            var browser = site.browser();
            for (int i = 1; i <= 4; i++) {
                var antwoord = browser.get("/proef/telt", VAN, "203.0.113." + i);
                assertThat(antwoord.body()).isEqualTo("127.0.0.1");
            }
            assertThat(browser.get("/proef/telt", VAN, "203.0.113.200").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void achter_een_vertrouwde_proxy_wacht_alleen_wie_zelf_te_vaak_probeert() {
        try (var site = site("http://localhost:8080", "127.0.0.1")) {
            var browser = site.browser();
            for (int i = 1; i <= 4; i++) {
                var verzonnen = "198.51.100." + i + ", 203.0.113.9";
                assertThat(browser.get("/proef/telt", VAN, verzonnen).body()).isEqualTo("203.0.113.9");
            }
            assertThat(browser.get("/proef/telt", VAN, "198.51.100.77, 203.0.113.9")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(browser.get("/proef/telt", VAN, "203.0.113.10").statusCode())
                    .isEqualTo(200);
            assertThat(browser.get("/metrics", VAN, "203.0.113.10").statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("/metrics", VAN, "127.0.0.1").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void met_https_is_elk_koekje_alleen_voor_https_en_deze_computer() {
        try (var site = site("https://poort.example.nl")) {
            var browser = site.browser();
            var antwoord = browser.meldAan();
            assertThat(antwoord.headers()
                            .firstValue("Strict-Transport-Security")
                            .orElseThrow())
                    .contains("max-age=63072000");
            assertThat(antwoord.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(kop -> assertThat(kop)
                            .startsWith("__Host-")
                            .contains("; Secure", "HttpOnly", "Path=/")
                            .containsIgnoringCase("SameSite=")
                            .doesNotContainIgnoringCase("Domain="));
            assertThat(browser.get("/proef").statusCode()).isEqualTo(200);
            var vreemd = browser.post("/proef", Map.of(), "Origin", "http://localhost:" + site.port());
            assertThat(vreemd.statusCode()).isEqualTo(403);
        }
    }
}

package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Gezondheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LiveTest {

    @Test
    @Timeout(60)
    void een_open_scherm_hoort_dat_er_iets_veranderde_en_de_server_stopt_er_niet_later_om() throws Exception {
        try (var site = new Proefsite()) {
            var browser = site.browser();
            browser.meldAan();
            var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + "/live"))
                    .header("Cookie", browser.koekje)
                    .build();
            var antwoord = HttpClient.newHttpClient()
                    .sendAsync(verzoek, HttpResponse.BodyHandlers.ofLines())
                    .get(10, TimeUnit.SECONDS);
            assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            site.medewerkers.geefRollen(Actor.system("proef"), site.kim.id(), Set.of(Rol.SPECIALIST));
            var regel = antwoord.body().filter(r -> r.startsWith("event:")).findFirst();
            assertThat(regel).hasValue("event: rol");

            long begin = System.nanoTime();
            site.live.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void klaar_is_het_alleen_als_wat_onmisbaar_is_werkt() {
        try (var site = new Proefsite()) {
            site.gezondheid.voegToe("mail", false, () -> Gezondheid.Uitslag.slecht("De mailserver antwoordt niet"));
            var klaar = site.browser().get("/health/ready");
            assertThat(klaar.statusCode()).isEqualTo(200);
            assertThat(klaar.body()).contains("\"status\":\"UP\"").contains("De mailserver antwoordt niet");
            site.gezondheid.voegToe("database", true, () -> {
                throw new IllegalStateException("wachtwoord hier");
            });
            var weg = site.browser().get("/health/ready", "Accept", "text/html");
            assertThat(weg.statusCode()).isEqualTo(503);
            assertThat(weg.body()).contains("Poort kan nu niet werken").doesNotContain("wachtwoord");
            assertThat(site.browser().get("/health/live").statusCode()).isEqualTo(200);
            assertThat(site.browser().get("/metrics").body()).contains("http_seconds_count", "jvm_memory");
            assertThat(site.browser()
                            .get("/metrics", "X-Forwarded-For", "9.9.9.9")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}

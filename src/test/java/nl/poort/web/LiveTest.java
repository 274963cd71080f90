package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.poort.Modules;
import nl.poort.keten.vragen.Ketenbeeld;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Omroep;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
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
            var regel = antwoord.body().filter(r -> r.equals("event: rol")).findFirst();
            assertThat(regel).hasValue("event: rol");

            long begin = System.nanoTime();
            site.live.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static Stream<String> open(Proefsite site, Proefsite.Browser browser) throws Exception {
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + "/live"))
                .header("Cookie", browser.koekje)
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(verzoek, HttpResponse.BodyHandlers.ofLines())
                .get(10, TimeUnit.SECONDS)
                .body();
    }

    private static Omroep omroep(Proefsite site) {
        var omroep = new Omroep(site.database.bron());
        site.live.verbind(omroep, new Ketenbeeld(site.database.db())::betrokken);
        return omroep;
    }

    /// A second program on the database of this site.
    private record Ander(Databank databank, Db db, Gebeurtenissen gebeurtenissen, Live live) implements AutoCloseable {
        static Ander bij(Proefsite site) {
            var d = site.database;
            var databank = Databank.openThrowAway(d.url(), d.user(), d.password());
            var db = new Db(databank.source(), d.klok());
            var gebeurtenissen = new Gebeurtenissen(db);
            var live = new Live(gebeurtenissen).verbind(new Omroep(databank.source()), new Ketenbeeld(db)::betrokken);
            return new Ander(databank, db, gebeurtenissen, live);
        }

        @Override
        public void close() {
            live.close();
            databank.close();
        }
    }

    @Test
    @Timeout(60)
    void een_scherm_hoort_wat_er_bij_een_ander_programma_op_dezelfde_database_gebeurt() throws Exception {
        try (var site = new Proefsite();
                var ander = Ander.bij(site)) {
            var browser = site.browser();
            browser.meldAan();
            var omroep = omroep(site);
            while (!omroep.verbonden()) {
                Thread.sleep(20);
            }
            var stroom = open(site, browser);
            new Medewerkers(ander.db()).geefRollen(Actor.system("proef"), site.kim.id(), Set.of(Rol.SPECIALIST));
            assertThat(stroom.filter(r -> r.equals("event: rol")).findFirst()).isPresent();
        }
    }

    @Test
    @Timeout(60)
    void een_scherm_hoort_alleen_van_vragen_waar_zijn_organisatie_bij_hoort_en_er_gaat_niets_over_de_klant_mee()
            throws Exception {
        var gezegd = new LinkedBlockingQueue<String>();
        try (var site = new Proefsite();
                var ander = Ander.bij(site);
                var oor = new Omroep(site.database.bron()).luister(gezegd::add, () -> {})) {
            var m = new Modules(ander.db(), ander.gebeurtenissen(), List.of());
            var systeem = Actor.system("proef");
            var elders = m.organisaties.voegToe(
                    systeem, Organisatiegegevens.van("Gemeente Elders", Organisatiesoort.GEMEENTE));
            var team = m.organisaties.teams(systeem, elders.id()).getFirst().id();
            var browser = site.browser();
            browser.meldAan();
            var omroep = omroep(site);
            while (!omroep.verbonden() || !oor.verbonden()) {
                Thread.sleep(20);
            }
            var stroom = open(site, browser);
            var actor = new Actor(null, "Elders", elders.id(), "proef");
            var vraag = m.vragen.stellen(
                    actor, NieuweVraag.van("K-2026-000001", "Geheim?", null, team, null, Terugkoppelwijze.SCHRIJVEN));
            while (gezegd.stream().noneMatch(t -> t.contains("vraag " + elders.id()))) {
                Thread.sleep(20);
            }
            m.medewerkers.geefRollen(systeem, site.kim.id(), Set.of(Rol.SPECIALIST));
            assertThat(stroom.filter(r -> r.startsWith("event:")).takeWhile(r -> !r.equals("event: rol")))
                    .doesNotContain("event: vraag");
            assertThat(String.join("\n", gezegd))
                    .contains("vraag " + elders.id())
                    .doesNotContain("Geheim", "K-2026", vraag.id().toString());
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

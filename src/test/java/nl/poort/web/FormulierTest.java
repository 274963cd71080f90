package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormulierTest {
    private static Proefsite site;

    @BeforeAll
    static void open() {
        site = new Proefsite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private Proefsite.Browser aangemeld() {
        var browser = site.browser();
        browser.meldAan();
        return browser;
    }

    @Test
    void een_formulier_dat_twee_keer_komt_maakt_een_ding_en_gaat_twee_keer_naar_dezelfde_pagina() {
        var browser = aangemeld();
        var velden = Map.of("naam", "Anna", "_sleutel", UUID.randomUUID().toString());
        int voor = site.gemaakt.get();
        var eerste = browser.post("/proef", velden).headers().firstValue("Location");
        var tweede = browser.post("/proef", velden).headers().firstValue("Location");
        assertThat(eerste).isPresent().isEqualTo(tweede);
        assertThat(site.gemaakt.get()).isEqualTo(voor + 1);
    }

    @Test
    void ook_tegelijk_maakt_het_een_ding() throws Exception {
        var browser = aangemeld();
        var velden = Map.of("naam", "Bob", "_sleutel", UUID.randomUUID().toString());
        int voor = site.gemaakt.get();
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var klikken = IntStream.range(0, 12)
                    .mapToObj(i -> draden.submit(() -> browser.post("/proef", velden)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow()))
                    .toList();
            var eerste = klikken.getFirst().get();
            for (var klik : klikken) {
                assertThat(klik.get()).isEqualTo(eerste);
            }
        }
        assertThat(site.gemaakt.get()).isEqualTo(voor + 1);
    }

    @Test
    void een_geweigerd_formulier_komt_terug_met_wat_er_getypt_was_en_mag_daarna_verbeterd_worden() {
        var browser = aangemeld();
        var sleutel = UUID.randomUUID().toString();
        var fout = browser.post("/proef", Map.of("naam", " ", "_sleutel", sleutel));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("naam=Vul een naam in");
        assertThat(browser.post("/proef", Map.of("naam", "Cees", "_sleutel", sleutel))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void dezelfde_sleutel_met_iets_anders_wordt_in_woorden_geweigerd() {
        var browser = aangemeld();
        var sleutel = UUID.randomUUID().toString();
        browser.post("/proef", Map.of("naam", "Dirk", "_sleutel", sleutel));
        var anders = browser.post("/proef", Map.of("naam", "Els", "_sleutel", sleutel));
        assertThat(anders.statusCode()).isEqualTo(422);
        assertThat(anders.body()).startsWith("Els|").contains("al eerder verstuurd");
    }

    @Test
    void een_te_lange_tekst_wordt_geweigerd_met_het_aantal() {
        var lang = aangemeld()
                .post(
                        "/proef",
                        Map.of(
                                "naam",
                                "x".repeat(41),
                                "_sleutel",
                                UUID.randomUUID().toString()));
        assertThat(lang.body()).contains("hoogstens 40 tekens. Het zijn er nu 41.");
    }

    @Test
    void tekst_die_geen_database_kan_bewaren_wordt_in_woorden_geweigerd() {
        var browser = aangemeld();
        var nul = browser.post(
                "/proef", Map.of("naam", "a\0b", "_sleutel", UUID.randomUUID().toString()));
        assertThat(nul.statusCode()).isEqualTo(400);
        assertThat(nul.body()).contains("teken dat niet bewaard kan worden");
        assertThat(browser.get("/aanmelden?terug=%00").statusCode()).isEqualTo(400);
        assertThat(browser.get("/proef/%ED%A0%80").statusCode()).isBetween(400, 404);
    }
}

package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Recht;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToegangTest {
    private static Proefsite site;

    @BeforeAll
    static void open() {
        site = new Proefsite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    @Test
    void elke_route_met_een_recht_stuurt_een_vreemde_naar_aanmelden() {
        var vreemde = site.browser();
        var dicht = site.routes.list().stream()
                .filter(r -> r.recht() != Recht.OPENBAAR && r.recht() != Recht.API && r.recht() != Recht.GAST)
                .toList();
        assertThat(dicht).isNotEmpty();
        for (var route : dicht) {
            var pad = route.path().replaceAll("\\{[^}]*}", "x");
            var antwoord = route.method().name().equals("GET") ? vreemde.get(pad) : vreemde.post(pad, Map.of());
            assertThat(antwoord.statusCode()).as(route.toString()).isEqualTo(303);
            assertThat(antwoord.headers().firstValue("Location").orElseThrow()).startsWith("/aanmelden");
        }
    }

    @Test
    void zonder_het_recht_zegt_de_pagina_dat_gewoon() {
        var browser = site.browser();
        browser.meldAan();
        var antwoord = browser.get("/proef/beheer");
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("<h1").contains("U mag deze pagina niet openen");
    }

    @Test
    void een_verandering_van_een_andere_site_wordt_geweigerd() {
        var browser = site.browser();
        browser.meldAan();
        var velden = Map.of("naam", "x", "_sleutel", UUID.randomUUID().toString());
        int voor = site.gemaakt.get();
        for (var koppen : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Sec-Fetch-Site", "none"},
            {"Origin", "https://kwaad.example"},
            {"Origin", "null"},
            {"X-Niets", "geen herkomst"},
            {"Origin", "http://localhost.kwaad.example:" + site.port()}
        }) {
            assertThat(browser.post("/proef", velden, koppen).statusCode())
                    .as(koppen[1])
                    .isEqualTo(403);
        }
        var alsTekst = browser.post("/proef", velden, "Sec-Fetch-Site", "same-origin", "Content-Type", "text/plain");
        assertThat(alsTekst.statusCode()).isEqualTo(403);
        assertThat(site.gemaakt.get()).isEqualTo(voor);
        var eigen = browser.post("/proef", velden, "Origin", "http://localhost:" + site.port());
        assertThat(eigen.statusCode()).isEqualTo(303);
    }

    @Test
    void een_post_wordt_niet_iets_anders_door_een_kop_of_veld() {
        var browser = site.browser();
        browser.meldAan();
        assertThat(browser.get("/proef", "X-HTTP-Method-Override", "POST").statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/proef?_method=POST").body()).isEqualTo("werkplek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//kwaad.example",
                "/\\kwaad.example",
                "https://kwaad.example",
                "/a/../../b",
                "/%5Ckwaad",
                "/a\r\nX: y",
                "javascript:alert(1)",
                "",
                "/%2f%2fkwaad",
                "/a//b",
                "/\tkwaad"
            })
    void na_het_aanmelden_gaat_de_browser_alleen_naar_een_eigen_pagina(String terug) {
        var antwoord = site.browser()
                .post(
                        "/aanmelden",
                        Map.of("email", "kim@voorbeeld.nl", "wachtwoord", Proefsite.WACHTWOORD, "terug", terug));
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/proef");
    }

    @Test
    void wie_eerst_moest_aanmelden_komt_daarna_waar_hij_heen_wilde() {
        var plaats = site.browser()
                .get("/proef/klant/x?a=1")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(plaats).isEqualTo("/aanmelden?terug=%2Fproef%2Fklant%2Fx%3Fa%3D1");
        var antwoord = site.browser()
                .post(
                        "/aanmelden",
                        Map.of(
                                "email",
                                "kim@voorbeeld.nl",
                                "wachtwoord",
                                Proefsite.WACHTWOORD,
                                "terug",
                                "/proef/klant/x?a=1"));
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/proef/klant/x?a=1");
    }

    @Test
    void elke_blik_op_persoonsgegevens_wordt_opgeschreven_met_het_doel() {
        var browser = site.browser();
        browser.meldAan();
        var klant = UUID.randomUUID();
        browser.get("/proef/klant/" + klant);
        var rijen = site.database
                .eigenaar()
                .withHandle(h -> h.createQuery("select wie, doel, route from web.inzage where object = :o")
                        .bind("o", klant)
                        .mapToMap()
                        .list());
        assertThat(rijen)
                .singleElement()
                .satisfies(rij -> assertThat(rij)
                        .containsEntry("wie", site.kim.id())
                        .containsEntry("doel", "werkplek")
                        .containsEntry("route", "/proef/klant/{id}"));
    }
}

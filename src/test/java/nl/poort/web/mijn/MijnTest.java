package nl.poort.web.mijn;

import static nl.poort.web.mijn.Mijnsite.gegevens;
import static nl.poort.web.portaal.Burgersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.portaal.Burgersite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The door of the own page: who comes in, for how long, and that nobody reaches what is of another.
class MijnTest {
    private static Mijnsite mijn;
    private static Burgersite site;

    @BeforeAll
    static void open() {
        mijn = new Mijnsite();
        site = mijn.site;
    }

    @AfterAll
    static void sluit() {
        mijn.close();
    }

    @BeforeEach
    void dag() {
        site.om("2026-05-18T10:00");
    }

    @Test
    void elke_broker_bewijst_een_keer_in_de_browser_die_vertrok_en_alleen_als_antwoord() {
        var nep = mijn.kies(site.browser(), "jans", "MIDDEN");
        assertThat(site.browser().get(nep).statusCode())
                .as("een andere browser")
                .isEqualTo(422);
        var browser = site.browser();
        var terug = mijn.kies(browser, "jans", "MIDDEN");
        var sessie = browser.koekje();
        assertThat(browser.get(terug.replaceAll("state=.*", "state=verzonnen")).statusCode())
                .isEqualTo(422);
        assertThat(browser.get(terug).statusCode()).as("na een poging").isEqualTo(422);
        terug = mijn.kies(browser, "jans", "MIDDEN");
        assertThat(browser.get(terug).headers().firstValue("Location")).hasValue("/mijn");
        var tweede = new Proefherhaling(site.port(), sessie).get(terug);
        assertThat(tweede).as("dezelfde code nog een keer").isEqualTo(422);
        assertThat(browser.get("/mijn").body()).contains("Dag Jans de Vries", "met DigiD (Midden)");
    }

    @Test
    void een_bedrijf_komt_binnen_over_oidc_en_ziet_alleen_de_vestiging_waarvoor_het_mag() {
        mijn.provider.claims.putAll(Map.of("kvk", "90001354", "acr", "urn:etoegang:core:assurance-class:loa3"));
        var browser = site.browser();
        assertThat(oidc(browser).headers().firstValue("Location")).hasValue("/mijn");
        assertThat(browser.get("/mijn").body()).contains("eHerkenning (Substantieel)", "Wij hebben niets van u");
        mijn.provider.claims.put("acr", "urn:etoegang:core:assurance-class:loa2");
        assertThat(oidc(site.browser()).body()).contains("op niveau Midden nodig");
        mijn.provider.claims.put("acr", "iets-onbekends");
        assertThat(oidc(site.browser()).statusCode()).isEqualTo(422);
        mijn.provider.claims.putAll(Map.of("acr", "loa3", "kvk", "geen nummer"));
        assertThat(oidc(site.browser()).statusCode()).isEqualTo(422);
    }

    private static java.net.http.HttpResponse<String> oidc(Browser browser) {
        var heen = browser.get("/mijn/inloggen/eherkenning")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var vraag = mijn.provider.komt(heen);
        assertThat(vraag.get("redirect_uri")).isEqualTo("http://localhost:8080/mijn/inloggen/eherkenning/terug");
        return browser.get("/mijn/inloggen/eherkenning/terug?code=goed&state=" + vraag.get("state"));
    }

    @Test
    void een_te_laag_niveau_komt_niet_binnen() {
        var browser = site.browser();
        var antwoord = browser.get(mijn.kies(browser, "jans", "BASIS"));
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("DigiD op niveau Midden nodig", "niveau Basis");
        assertThat(browser.get("/mijn").headers().firstValue("Location")).hasValue("/mijn/inloggen");
    }

    @Test
    void het_bezoek_van_een_burger_opent_niets_van_medewerkers_en_dat_van_een_medewerker_niets_van_een_burger() {
        var burger = mijn.binnen("jans");
        assertThat(burger.get("/proef/werk").headers().firstValue("Location").orElseThrow())
                .startsWith("/aanmelden");
        var medewerker = site.browser();
        medewerker.meldAan("sanne@geheim.example");
        assertThat(medewerker.get("/proef/werk").body()).isEqualTo("werk");
        for (var route : mijn.routes) {
            if (route.recht() == Recht.BURGER) {
                var antwoord = doe(medewerker, route, UUID.randomUUID());
                assertThat(antwoord.headers().firstValue("Location"))
                        .as(route.path())
                        .hasValue("/mijn/inloggen");
            }
        }
    }

    @Test
    void na_een_kwartier_stilte_na_twee_uur_en_na_uitloggen_is_het_voorbij() {
        var browser = mijn.binnen("jans");
        for (int i = 0; i < 8; i++) {
            site.database.klok().verder(Duration.ofMinutes(14));
            assertThat(browser.get("/mijn").statusCode()).as("na " + i).isEqualTo(200);
        }
        site.database.klok().verder(Duration.ofMinutes(9));
        assertThat(browser.get("/mijn").statusCode()).as("na twee uur").isEqualTo(303);
        var stil = mijn.binnen("jans");
        site.database.klok().verder(Duration.ofMinutes(15));
        assertThat(stil.get("/mijn").statusCode()).isEqualTo(303);
        var weg = mijn.binnen("jans");
        var koekje = weg.koekje();
        weg.post("/mijn/afmelden", Map.of());
        assertThat(new Proefherhaling(site.port(), koekje).get("/mijn")).isEqualTo(303);
    }

    @Test
    void wat_van_een_ander_is_bestaat_niet() {
        var vraag = mijn.vraag(mijn.piet, "GEHEIM van Piet");
        site.m.berichten.vertel(
                site.sanne.actor("vraag beantwoorden"),
                vraag.id(),
                site.m.berichten.ontvanger(site.sanne.actor("x"), mijn.piet.id()),
                nl.poort.contact.berichten.Berichtcode.ANTWOORD,
                nl.poort.contact.berichten.Berichtgegevens.voor("Piet", vraag.kenmerk(), "KCC")
                        .metInhoud("GEHEIM antwoord"),
                "proef");
        var bericht = new nl.poort.contact.berichten.Klantpost(site.m.db)
                .list(site.sanne.actor("x"), mijn.piet.id())
                .getFirst();
        var piet = mijn.binnen("piet");
        assertThat(piet.get("/mijn/berichten/" + bericht.id()).body()).contains("GEHEIM antwoord");
        assertThat(piet.get("/mijn/vraag/" + vraag.id()).body()).contains("GEHEIM van Piet");
        assertThat(piet.get(gegevens(mijn.piet.id())).statusCode()).isEqualTo(200);
        var jans = mijn.binnen("jans");
        int getoetst = 0;
        for (var route : mijn.routes) {
            if (route.recht() != Recht.BURGER || !route.path().contains("{")) {
                continue;
            }
            var niets = doe(jans, route, UUID.randomUUID());
            assertThat(niets.statusCode()).as(route.path()).isEqualTo(404);
            for (var id : List.of(vraag.id(), bericht.id(), mijn.piet.id())) {
                var antwoord = doe(jans, route, id);
                assertThat(antwoord.statusCode())
                        .as(route.method() + route.path())
                        .isEqualTo(404);
                assertThat(antwoord.body()).isEqualTo(niets.body()).doesNotContain("GEHEIM", "Piet");
                getoetst++;
            }
        }
        assertThat(getoetst).isGreaterThan(30);
        assertThat(jans.get("/mijn").body()).doesNotContain("GEHEIM", vraag.kenmerk());
        assertThat(mijn.nu(mijn.piet)).isEqualTo(mijn.piet);
    }

    private static java.net.http.HttpResponse<String> doe(Browser browser, nl.poort.web.Route route, UUID id) {
        var pad = route.path().replaceAll("\\{[^}]*}", id.toString());
        return route.method().name().equals("GET")
                ? browser.get(pad)
                : browser.post(
                        pad,
                        velden(
                                "versie",
                                "1",
                                "telefoon",
                                "0687654321",
                                "code",
                                "123456",
                                "hoort",
                                "x",
                                "gegeven",
                                "x",
                                "wijziging",
                                UUID.randomUUID().toString(),
                                "beantwoord",
                                "ja"));
    }

    @Test
    void wie_maar_blijft_versturen_moet_wachten_en_een_ander_niet() {
        var piet = mijn.binnen("piet");
        var vanMij = mijn.routes.stream()
                .filter(r -> r.recht() == Recht.BURGER && r.method().name().equals("POST"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 61; i++) {
            assertThat(doe(piet, vanMij, UUID.randomUUID()).statusCode()).isEqualTo(404);
        }
        assertThat(doe(piet, vanMij, UUID.randomUUID()).statusCode()).isEqualTo(429);
        assertThat(doe(mijn.binnen("jans"), vanMij, UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void een_verandering_van_een_andere_site_wordt_geweigerd() {
        var jans = mijn.binnen("jans");
        var antwoord = jans.post(
                gegevens(mijn.jans.id()) + "/contact",
                mijn.contact(mijn.jans, "0600000001", "x@voorbeeld.nl"),
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(mijn.nu(mijn.jans).telefoon()).isNotEqualTo(java.util.Optional.of("+31600000001"));
    }
}

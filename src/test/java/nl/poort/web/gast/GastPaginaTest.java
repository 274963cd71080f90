package nl.poort.web.gast;

import static nl.poort.web.portaal.Burgersite.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.techniek.Weigering;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.gast.Gastlinks.Gastlink;
import nl.poort.web.portaal.Burgersite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GastPaginaTest {
    private static Burgersite site;
    private static Gastlinks links;

    @BeforeAll
    static void open() {
        site = new Burgersite(s -> {
            links = new Gastlinks(s.m.db, s.m.overdrachten, s.m.medewerkers);
            var dossier = new Gastdossier(s.m.overdrachten, s.m.vragen, s.m.organisaties, s.m.gebeurtenissen);
            return new GastPagina(links, dossier, s.m.overdrachten, s.bezoeken, id -> false).routes();
        });
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private static Overdracht verzoek() {
        var vraag = site.vraag("Welke steen moet het zijn? <img src=x onerror=alert(1)> 🧱");
        var context = new Context(Map.of("adres", "Dorpsstraat 1"));
        return site.m.overdrachten.aanbieden(
                site.sanne,
                vraag.id(),
                new Aanbod(Overdrachtsoort.ADVIES, site.partner.id(), "Kijk welke steen mag", context, null));
    }

    private static Browser binnen(Gastlink link) {
        var browser = site.browser();
        assertThat(browser.post(link.pad(), Map.of("code", link.code()))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/gast");
        return browser;
    }

    private static Overdracht nu(Overdracht o) {
        return site.m.overdrachten.get(Burgersite.SYSTEEM, o.id());
    }

    @Test
    void een_gast_ziet_wat_er_gevraagd_wordt_met_de_context_en_niets_van_de_klant() {
        var o = verzoek();
        var pagina = binnen(links.maak(site.sanne, o.id())).get("/gast").body();
        assertThat(pagina)
                .contains("KCC, Gemeente Westveld vraagt uw hulp")
                .contains("Kijk welke steen mag")
                .contains("&lt;img src=x onerror=alert(1)&gt; 🧱")
                .contains("Dorpsstraat 1")
                .doesNotContain("Fatima")
                .doesNotContain("klant.example")
                .doesNotContain("geheim.example");
    }

    @Test
    void wat_meekomt_houdt_de_volgorde_waarin_het_is_gegeven() {
        var antwoorden = new LinkedHashMap<String, String>();
        antwoorden.put("waar bouwt u", "achter");
        antwoorden.put("hoe hoog", "3 meter");
        antwoorden.put("aan water", "nee");
        var vraag = site.vraag("Mag dit?");
        var o = site.m.overdrachten.aanbieden(
                site.sanne,
                vraag.id(),
                new Aanbod(Overdrachtsoort.ADVIES, site.partner.id(), "Kijk", new Context(antwoorden), null));
        assertThat(nu(o).context().velden()).containsExactlyEntriesOf(antwoorden);
    }

    @Test
    void een_gast_neemt_aan_vraagt_iets_en_antwoordt_en_daarna_is_het_verzoek_dicht() {
        var o = verzoek();
        var browser = binnen(links.maak(site.sanne, o.id()));
        var aanneming = velden();
        assertThat(browser.post("/gast/verzoek/aanneming", aanneming).statusCode())
                .isEqualTo(303);
        assertThat(browser.post("/gast/verzoek/aanneming", velden()).statusCode())
                .isEqualTo(303);
        assertThat(nu(o).stand()).isEqualTo(Overdrachtstand.AANGENOMEN);
        browser.post("/gast/verzoek/wedervraag", velden("wedervraag", "Voor of achter?"));
        assertThat(browser.get("/gast").body()).contains("Zodra u antwoord hebt");
        site.m.overdrachten.geefInformatie(site.sanne, o.id(), "Aan de voorkant");
        assertThat(browser.get("/gast").body()).contains("Voor of achter?").contains("Aan de voorkant");
        assertThat(browser.post("/gast/verzoek/antwoord", velden("antwoord", ""))
                        .body())
                .contains("Schrijf het antwoord op");
        browser.post("/gast/verzoek/antwoord", velden("antwoord", "Rode baksteen", "bron", "Welstandsnota"));
        assertThat(nu(o).stand()).isEqualTo(Overdrachtstand.BEANTWOORD);
        assertThat(site.m.vragen.get(Burgersite.SYSTEEM, o.vraag()).stand()).isEqualTo(Vraagstand.BEANTWOORD);
        assertThat(browser.get("/gast").body())
                .contains("Uw antwoord is binnen")
                .contains("Rode baksteen")
                .doesNotContain("Dorpsstraat 1")
                .doesNotContain("Welke steen moet het zijn?");
    }

    @Test
    void een_gast_weigert_alleen_met_een_reden() {
        var o = verzoek();
        var browser = binnen(links.maak(site.sanne, o.id()));
        assertThat(browser.post("/gast/verzoek/weigering", velden("_formulier", "weigering", "reden", " "))
                        .body())
                .contains("Schrijf op waarom u dit niet kunt doen");
        browser.post("/gast/verzoek/weigering", velden("reden", "Dit weet de aannemer"));
        assertThat(nu(o).stand()).isEqualTo(Overdrachtstand.GEWEIGERD);
        assertThat(browser.get("/gast").body()).contains("De vrager zoekt een andere weg");
        browser.post("/gast/verzoek/aanneming", velden());
        assertThat(nu(o).stand()).isEqualTo(Overdrachtstand.GEWEIGERD);
    }

    @Test
    void na_intrekken_is_er_niets_meer_te_doen_of_te_zien() {
        var o = verzoek();
        var browser = binnen(links.maak(site.sanne, o.id()));
        site.m.overdrachten.intrekken(site.sanne, o.id(), "opgelost");
        assertThat(browser.get("/gast").body())
                .contains("heeft dit verzoek ingetrokken")
                .doesNotContain("Dorpsstraat");
        browser.post("/gast/verzoek/antwoord", velden("antwoord", "Toch nog iets"));
        assertThat(nu(o).stand()).isEqualTo(Overdrachtstand.INGETROKKEN);
        assertThatThrownBy(() -> links.maak(site.sanne, o.id())).isInstanceOf(Weigering.class);
    }

    @Test
    void een_verlopen_verzoek_zegt_dat_het_te_laat_is() {
        try (var eigen = new Burgersite(s -> {
            var eigenLinks = new Gastlinks(s.m.db, s.m.overdrachten, s.m.medewerkers);
            var dossier = new Gastdossier(s.m.overdrachten, s.m.vragen, s.m.organisaties, s.m.gebeurtenissen);
            return new GastPagina(eigenLinks, dossier, s.m.overdrachten, s.bezoeken, id -> false).routes();
        })) {
            var vraag = eigen.vraag("Mag het?");
            var o = eigen.naar(eigen.sanne, vraag, eigen.partner, Overdrachtsoort.ADVIES);
            var link = new Gastlinks(eigen.m.db, eigen.m.overdrachten, eigen.m.medewerkers).maak(eigen.sanne, o.id());
            eigen.database.klok().verder(Duration.ofDays(1));
            eigen.m.ketenwacht.verwerk();
            var browser = eigen.browser();
            browser.post(link.pad(), Map.of("code", link.code()));
            assertThat(browser.get("/gast").body()).contains("Dit verzoek is verlopen");
        }
    }

    @Test
    void een_nieuwe_link_maakt_de_oude_onbruikbaar_ook_voor_wie_al_binnen_is() {
        var o = verzoek();
        var oud = links.maak(site.sanne, o.id());
        var browser = binnen(oud);
        var nieuw = links.maak(site.sanne, o.id());
        assertThat(browser.get("/gast").statusCode()).isEqualTo(404);
        assertThat(site.browser().get(oud.pad()).body()).contains("Deze link werkt niet meer");
        assertThat(binnen(nieuw).get("/gast").statusCode()).isEqualTo(200);
    }

    @Test
    void zonder_goede_code_komt_niemand_binnen_en_raden_gaat_steeds_langzamer() {
        var link = links.maak(site.sanne, verzoek().id());
        var browser = site.browser();
        var fout = link.code().startsWith("1") ? "200000" : "100000";
        for (int i = 0; i < 6; i++) {
            assertThat(browser.post(link.pad(), Map.of("code", fout)).statusCode())
                    .isEqualTo(422);
        }
        assertThat(browser.post(link.pad(), Map.of("code", link.code())).statusCode())
                .isEqualTo(429);
        site.database.klok().verder(Duration.ofMinutes(6));
        assertThat(browser.post(link.pad(), Map.of("code", link.code())).statusCode())
                .isEqualTo(303);
    }

    @Test
    void alleen_wie_het_vroeg_maakt_een_link_en_er_staat_geen_sleutel_in_de_database() {
        var o = verzoek();
        assertThatThrownBy(() -> links.maak(site.ilse, o.id())).hasMessageContaining("Alleen wie het vroeg");
        var metPoort = site.naar(site.sanne, site.vraag("Mag het?"), site.tbo, Overdrachtsoort.ADVIES);
        assertThatThrownBy(() -> links.maak(site.sanne, metPoort.id())).hasMessageContaining("werkt zelf met Poort");
        assertThat(links.magMaken(site.sanne, metPoort)).isFalse();
        var link = links.maak(site.sanne, o.id());
        var rijen = site.database
                .eigenaar()
                .withHandle(h -> h.createQuery("select g::text from web.gastlink g")
                        .mapTo(String.class)
                        .list());
        assertThat(String.join("\n", rijen)).doesNotContain(link.pad().substring(6));
    }
}

package nl.poort.web.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.portaal.Burgersite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KetenPaginaTest {
    private Burgersite site;

    @BeforeEach
    void open() {
        site = new Burgersite(s ->
                new KetenPagina(s.m.db, s.m.ketenbeeld, s.m.ketenafspraken, s.m.vragen, s.m.organisaties).routes());
    }

    @AfterEach
    void sluit() {
        site.close();
    }

    private Browser als(Medewerker wie) {
        var browser = site.browser();
        browser.post("/aanmelden", Map.of("email", wie.email(), "wachtwoord", Burgersite.WACHTWOORD));
        return browser;
    }

    @Test
    void de_keten_staat_er_met_schakels_normen_en_wat_er_ligt() {
        site.vraag("Mag het?");
        var tweede = site.vraag("En dit?");
        site.naar(site.sanne, tweede, site.bouwen, Overdrachtsoort.ADVIES);
        site.database.klok().verder(Duration.ofDays(1));
        var pagina =
                als(site.sanne).get("/keten?keten=lokaal-vraag&prioriteit=3").body();
        assertThat(pagina)
                .contains("Nu open: <b>2</b>, waarvan <b>1</b> te laat")
                .contains("Inhoudelijk deskundige")
                .contains("Aannemen: 4 werkuren")
                .contains("binnen <b>2 werkdagen</b>")
                .contains(tweede.kenmerk());
    }

    @Test
    void wie_een_vraag_niet_mag_zien_telt_hem_niet_mee_en_ziet_zijn_weg_niet() {
        var vraag = site.vraag("Mag het?");
        var noor = als(site.noor);
        assertThat(noor.get("/keten?keten=lokaal-vraag").body())
                .contains("Nu open: <b>0</b>")
                .doesNotContain(vraag.kenmerk());
        assertThat(noor.get("/keten/vraag/" + vraag.id()).statusCode()).isEqualTo(404);
        assertThat(noor.get("/keten/vraag/onzin").statusCode()).isEqualTo(404);
    }

    @Test
    void de_weg_van_een_vraag_splitst_de_tijd_in_wachten_en_werken_per_schakel() {
        var vraag = site.vraag("Mag het?");
        var o = site.naar(site.sanne, vraag, site.bouwen, Overdrachtsoort.ADVIES);
        site.database.klok().verder(Duration.ofMinutes(50));
        site.m.overdrachten.aannemen(site.ilse, o.id());
        site.database.klok().verder(Duration.ofHours(2));
        assertThat(als(site.sanne).get("/keten/vraag/" + vraag.id()).body())
                .contains("Bouwen")
                .contains("50 minuten")
                .contains("2 uur")
                .contains("wacht het langst");
    }

    @Test
    void een_verkeerde_deur_staat_bij_de_weg_van_de_vraag() {
        var vraag = site.vraag("Mag het?");
        var sanne = als(site.sanne);
        assertThat(sanne.get("/keten/vraag/" + vraag.id()).body()).contains("<dt>Verkeerde deur</dt><dd>niet</dd>");
        var o = site.naar(site.sanne, vraag, site.bouwen, Overdrachtsoort.ADVIES);
        site.m.overdrachten.weigeren(site.ilse, o.id(), "Dit is van team Milieu");
        assertThat(sanne.get("/keten/vraag/" + vraag.id()).body()).contains("<dt>Verkeerde deur</dt><dd>1 keer</dd>");
    }

    @Test
    void zonder_aanmelden_is_de_keten_dicht() {
        assertThat(site.browser().get("/keten").statusCode()).isEqualTo(303);
    }
}

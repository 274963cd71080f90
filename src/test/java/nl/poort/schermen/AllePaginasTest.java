package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every page that stands by itself, for whoever may open it: WCAG 2.2 AA, 320 px, and not one complaint of the
/// browser.
class AllePaginasTest {
    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = new Kijker();
    }

    @AfterAll
    static void close() {
        if (kijker != null) {
            kijker.close();
        }
    }

    private static void bekijk(Page page, List<String> paden) {
        for (var pad : paden) {
            var antwoord = page.navigate(kijker.adres(pad));
            assertThat(antwoord.status()).as(pad).isEqualTo(200);
            assertThat(page.locator("h1").count()).as("een kop op " + pad).isEqualTo(1);
            kijker.bekijk(page, "pagina" + pad.replaceAll("[^a-z]", "-"));
        }
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void wat_iedereen_ziet() {
        bekijk(
                kijker.bezoeker(),
                List.of(
                        "/",
                        "/volg",
                        "/vraag-stellen",
                        "/prestaties",
                        "/aanmelden",
                        "/demo",
                        "/demo/postvak",
                        "/health/ready"));
    }

    @Test
    void wat_een_kcc_medewerker_ziet() {
        bekijk(
                kijker.als("sanne"),
                List.of(
                        "/werkplek",
                        "/verzoeken",
                        "/adresmeldingen",
                        "/werkplek/contact",
                        "/werkplek/regie",
                        "/kennis",
                        "/kennis/KA-12",
                        "/keten",
                        "/werkplek/brieven",
                        "/calamiteit/acties"));
        bekijk(kijker.als("dewit"), List.of("/calamiteit"));
    }

    @Test
    void wat_een_functioneel_beheerder_ziet() {
        bekijk(
                kijker.als("bea"),
                List.of(
                        "/beheer",
                        "/beheer/organisaties",
                        "/beheer/mensen",
                        "/beheer/rooster",
                        "/beheer/normen",
                        "/beheer/ontvangst",
                        "/beheer/behandeldiensten",
                        "/beheer/behandeldiensten?nakijken=ja&wie=urn",
                        "/beheer/procedures",
                        "/beheer/routes",
                        "/beheer/kalender",
                        "/beheer/berichten",
                        "/beheer/post",
                        "/beheer/regels",
                        "/beheer/applicaties",
                        "/beheer/notificaties",
                        "/beheer/sleutels",
                        "/beheer/teksten",
                        "/beheer/teksten/antwoord"));
    }

    @Test
    void de_postkamer_drukt_een_brief_af_en_meldt_hem_verzonden() {
        var page = kijker.als("sanne");
        var knop = page.getByText("Deze brief afdrukken");
        for (int i = 0; i < 100 && knop.count() == 0; i++) {
            page.waitForTimeout(100); // the letter of the demo comes by itself
            page.navigate(kijker.adres("/werkplek/brieven"));
        }
        kijker.bekijk(page, "brieven-klaar");
        Kijker.verstuur(page, knop);
        kijker.bekijk(page, "brieven-afgedrukt");
        var pdf = page.request().get(kijker.adres(page.getByText("Pdf openen").getAttribute("href")));
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        Kijker.verstuur(page, page.getByText("Verzonden melden"));
        page.locator("#veld-brief").uncheck();
        Kijker.verstuur(page, page.getByText("Ja, deze brieven zijn verzonden"));
        assertThat(page.locator("#fout-brief").innerText()).startsWith("Kies de brieven");
        kijker.bekijk(page, "brieven-verzending");
        page.locator("#veld-brief").check();
        Kijker.verstuur(page, page.getByText("Ja, deze brieven zijn verzonden"));
        kijker.bekijk(page, "brieven-verzonden");
        Kijker.verstuur(page, page.getByText("Toch niet verzonden"));
        assertThat(page.locator("#stapels").count()).isEqualTo(1);
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void een_stuk_plan_over_de_grens_wacht_op_een_collega() {
        var page = kijker.als("bea");
        page.navigate(kijker.adres("/beheer/planstukken"));
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Grenspark");
        Kijker.verstuur(page, page.getByText("Breng in"));
        assertThat(page.locator("#fout-bestand").innerText()).startsWith("Kies een GeoJSON");
        kijker.bekijk(page, "planstuk-fout");
        page.getByLabel("Nieuwe activiteit").fill("Steiger maken");
        page.locator("#veld-bestand")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "gebied.geojson", "", """
                        {"features":[{"properties":{},"geometry":{"type":"Polygon","coordinates":
                        [[[157000,471000],[159000,471000],[159000,472000],[157000,472000],[157000,471000]]]}}]}
                        """.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Kijker.verstuur(page, page.getByText("Breng in"));
        assertThat(page.locator("article").innerText())
                .contains("50,0% buiten", "een collega")
                .doesNotContain("Geldt");
        kijker.bekijk(page, "planstuk-buiten");
    }

    @Test
    void een_beheerder_laat_een_programma_toe_en_sluit_het_weer_af() {
        var page = kijker.als("bea");
        page.navigate(kijker.adres("/beheer/applicaties"));
        page.getByLabel("Naam").fill("Formulieren");
        page.getByLabel("Client id").fill("formulieren");
        page.getByText("Applicatie maken").click();
        assertThat(page.locator("#fout-scopes").innerText()).startsWith("Kies alle rechten, of");
        kijker.bekijk(page, "applicatie-fout");
        page.getByLabel("catalogi.lezen").check();
        page.getByText("Applicatie maken").click();
        assertThat(page.locator(".p-melding code").innerText()).hasSize(43);
        kijker.bekijk(page, "applicatie-gemaakt");
        page.navigate(kijker.adres("/beheer/applicaties"));
        assertThat(page.locator(".p-melding code").count()).isZero();
        page.locator("tr a", new Page.LocatorOptions().setHasText("Formulieren"))
                .click();
        kijker.bekijk(page, "applicatie");
        page.locator("a", new Page.LocatorOptions().setHasText("Zaken").setHasNotText("Zaken,"))
                .last()
                .click();
        page.getByLabel("zaken.lezen").check();
        page.locator("input[name=doelen]").first().check();
        page.locator("summary").first().click();
        page.locator("select[name=tot]").selectOption("INTERN");
        kijker.bekijk(page, "recht");
        page.getByText("Recht bewaren").click();
        assertThat(page.locator("table").first().innerText()).contains("zaken.lezen", "Intern");
        kijker.bekijk(page, "applicatie-rechten");
        page.locator("summary", new Page.LocatorOptions().setHasText("Nieuw geheim"))
                .click();
        page.getByLabel("Nog 7 dagen").check();
        page.getByText("Nieuw geheim maken").click();
        assertThat(page.locator(".p-melding code").innerText()).hasSize(43);
        assertThat(page.locator("main").innerText()).contains("het oude werkt ook nog");
        kijker.bekijk(page, "applicatie-geheim");
        page.locator("summary", new Page.LocatorOptions().setHasText("Deze applicatie verwijderen"))
                .click();
        page.getByText("Ja, verwijderen").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Formulieren"))
                        .count())
                .isZero();
    }

    @Test
    void een_zaak_gaat_van_begin_tot_heropening_met_het_toetsenbord_alleen() {
        new Zaakreis(kijker).ga();
    }

    @Test
    void een_mail_een_app_en_een_brief_gaan_met_het_toetsenbord_alleen() {
        new Gesprekreis(kijker).ga();
    }

    @Test
    void een_burger_logt_in_en_meldt_wat_niet_klopt_en_het_kcc_ziet_dat() {
        new Mijnreis(kijker).meldWatNietKlopt();
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void wat_wie_stuurt_en_schrijft_ziet() {
        bekijk(
                kijker.als("imre"),
                List.of(
                        "/sturing",
                        "/sturing/niets-kwijt",
                        "/sturing/normen",
                        "/sturing/norm/k5",
                        "/sturing/doelen",
                        "/sturing/metingen",
                        "/sturing/kanalen",
                        "/sturing/kwaliteit",
                        "/sturing/wandbord"));
        bekijk(kijker.als("kees"), List.of("/beheer/kennis"));
    }

    @Test
    void wie_iets_vergeet_in_te_vullen_ziet_alle_fouten_tegelijk() {
        var page = kijker.bezoeker();
        page.navigate(kijker.adres("/volg"));
        Kijker.verstuur(page, page.locator("main form button[type=submit]"));
        assertThat(page.title()).startsWith("Fout:");
        kijker.bekijk(page, "fouten-bij-velden");
    }

    @Test
    void zonder_scripts_werkt_het_ook() {
        var page = kijker.zonderScript();
        page.navigate(kijker.adres("/demo"));
        page.locator("form[action='/demo/situatie/2'] button").click();
        page.waitForURL("**/demo/situatie/2/**");
        page.locator("button[name=demo]").click();
        page.waitForURL("**/werkplek/vraag/**");
        page.locator("form[action$='/aanneming'] button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Noor");
    }
}

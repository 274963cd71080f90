package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Judge, measure and direct in the browser: every page and its refusals, at 1366 and at 320 px.
class CijferschermTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = GEDEELD.kijker();
    }

    private static Page ga(Page page, String pad) {
        page.navigate(kijker.adres(pad));
        return page;
    }

    private static void druk(Page page, String knop) {
        Kijker.verstuur(
                page,
                page.locator("main button", new Page.LocatorOptions().setHasText(knop))
                        .first());
    }

    private static String leest(Page page) {
        return page.locator("main").innerText();
    }

    private static UUID contact() {
        return kijker.poort
                .modules()
                .klantcontacten
                .legVast(
                        kijker.gids.mens("sanne").actor("vraag beantwoorden"),
                        NieuwContact.inkomend("telefoon", null, "Wanneer komt het papier?")
                                .over("papier"),
                        new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Elke eerste maandag"))
                .id();
    }

    @Test
    void een_klant_geeft_in_twee_tikken_een_oordeel_en_kees_beoordeelt_het_antwoord() {
        var code = kijker.poort.modules().klantoordelen.code(contact());
        var klant = ga(kijker.bezoeker(), "/oordeel/" + code);
        kijker.bekijk(klant, "oordeel");
        druk(klant, "8");
        kijker.bekijk(klant, "oordeel-hoe");
        druk(klant, "Leefde zich in en dacht mee");
        assertThat(leest(klant)).contains("U gaf ons een 8.", "Is uw vraag opgelost?");
        druk(klant, "Ja");
        assertThat(leest(klant)).contains("U kunt deze pagina sluiten.");
        assertThat(ga(klant, "/oordeel/verzonnen").title()).contains("Niet gevonden");

        var kees = ga(kijker.als("kees"), "/sturing/kwaliteit");
        assertThat(leest(kees)).contains("8,0");
        // another class may have gone on with the clock of this program
        var vandaag = LocalDate.ofInstant(kijker.klok.instant(), Tx.ZONE).toString();
        kees.locator("summary").first().click();
        kees.locator("[name=van]").fill(vandaag);
        kees.locator("[name=totEnMet]").fill(vandaag);
        druk(kees, "Trekken");
        assertThat(leest(kees)).contains("Het toeval koos");
        kijker.bekijk(kees, "steekproef");
        kees.locator("main table a").first().click();
        kijker.bekijk(kees, "steekproef-antwoord");
        assertThat(leest(kees)).doesNotContain("Sanne");
        kees.getByLabel("onjuist").first().check();
        druk(kees, "Oordeel opslaan");
        assertThat(kees.title()).startsWith("Fout:");
        kees.locator("[name=toelichting]").fill("het is de tweede maandag");
        druk(kees, "Oordeel opslaan");
        assertThat(leest(kees)).contains("Uw oordeel is opgeslagen: onjuist.");
        kijker.bekijk(ga(kees, "/sturing/kwaliteit"), "kwaliteit");
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void een_informatiemanager_stelt_doelen_leest_een_peiling_in_en_laat_het_iedereen_zien() {
        var imre = ga(kijker.als("imre"), "/sturing/metingen");
        bestand(imre, "datum;soort;bron;maatstaf;waarde\n2018-12-31;peiling;Bureau;website;147\n");
        assertThat(imre.title()).startsWith("Fout:");
        kijker.bekijk(imre, "metingen-fout");
        bestand(imre, "datum;soort;bron;maatstaf;waarde\n2018-12-31;burgerpeiling;Burgerpeiling 2018;website;47\n");
        assertThat(leest(imre)).contains("1 meting is ingelezen.", "Burgerpeiling 2018", "47%");
        ga(imre, "/sturing/doelen");
        imre.locator("[name=maatstaf]").selectOption("WEBSITE");
        imre.locator("[name=jaar]").fill("2026");
        imre.locator("[name=waarde]").fill("600");
        druk(imre, "Doel opslaan");
        assertThat(imre.title()).startsWith("Fout:");
        imre.locator("[name=waarde]").fill("60");
        druk(imre, "Doel opslaan");
        assertThat(leest(imre)).contains("Het doel voor Website in 2026 is 60%.");
        druk(imre, "Aan iedereen laten zien");
        kijker.bekijk(imre, "doelen");
        ga(imre, "/sturing/kanalen");
        assertThat(leest(imre)).contains("13 procentpunt te laag", "burgerpeiling: Burgerpeiling 2018, 2018");
        kijker.bekijk(imre, "kanalen");
        kijker.bekijk(ga(imre, "/sturing/norm/website"), "norm-website");
        var iedereen = ga(kijker.bezoeker(), "/prestaties");
        assertThat(leest(iedereen)).contains("Wat Gemeente Westveld belooft en haalt");
        kijker.bekijk(iedereen, "prestaties");
        var json = iedereen.request().get(iedereen.url() + "/cijfers.json");
        assertThat(json.text()).contains("\"organisatie\":\"Gemeente Westveld\"", "\"code\":\"K2\"");
        ga(imre, "/sturing/doelen");
        druk(imre, "Niet meer aan iedereen laten zien");
        assertThat(leest(ga(iedereen, "/prestaties"))).contains("nog geen organisatie");
        assertThat(kijker.fouten()).isEmpty();
    }

    private static void bestand(Page page, String csv) {
        page.locator("[name=bestand]")
                .setInputFiles(new FilePayload("peiling.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        druk(page, "Inlezen");
    }

    @Test
    void een_regievoerder_verdeelt_herroept_en_zet_door_en_een_beheerder_probeert_een_route() {
        var m = kijker.poort.modules();
        var sanne = kijker.gids.mens("sanne");
        var vraag = m.intake
                .ontvangen(
                        sanne.actor("vraag stellen"),
                        NieuwContact.inkomend("telefoon", null, "Mag mijn dakkapel aan de straatkant?"),
                        c -> NieuweVraag.van(
                                c.kenmerk(),
                                c.eigenWoorden(),
                                UUID.randomUUID(),
                                kijker.gids.team("kcc"),
                                sanne.id(),
                                Terugkoppelwijze.BELLEN))
                .vraag();
        var rob = ga(kijker.als("rob"), "/werkplek/regie");
        druk(rob, "Team herinneren");
        assertThat(rob.title()).startsWith("Fout:");
        rob.locator("input[name=vraag][value='" + vraag.id() + "']").check();
        druk(rob, "Team herinneren");
        assertThat(leest(rob)).contains("Het team is herinnerd.");
        rob.locator("input[name=vraag][value='" + vraag.id() + "']").check();
        druk(rob, "Geven");
        assertThat(leest(rob)).contains("De regie over 1 vraag is gegeven.");
        kijker.bekijk(rob, "regie");
        druk(rob, "Ongedaan maken");
        assertThat(leest(rob)).contains("1 vraag is teruggezet.");
        ga(rob, "/werkplek/regie/" + vraag.id());
        druk(rob, "Naar dit team");
        assertThat(rob.title()).startsWith("Fout:");
        kijker.bekijk(rob, "doorzetten");
        rob.locator("[name=naarTeam]").selectOption(kijker.gids.team("bouwen").toString());
        rob.locator("[name=gevraagd]").fill("Beoordeel deze dakkapel");
        rob.locator("[name=motivering]").first().fill("De klant wacht al twee weken");
        druk(rob, "Naar dit team");
        assertThat(leest(rob)).contains("Met doorzettingsmacht", "Omdat: De klant wacht al twee weken");

        var bea = ga(kijker.als("bea"), "/beheer/routes/nieuw");
        bea.locator("[name=vanSchakel]").selectOption("KCC");
        bea.locator("[name=trefwoord]").fill("dakkapel");
        bea.locator("[name=naarSchakel]").selectOption("IPLO");
        druk(bea, "Probeer eerst");
        assertThat(leest(bea)).contains("Wat zou er anders gaan?").doesNotContain("straatkant");
        assertThat(bea.locator("[name=trefwoord]").inputValue()).isEqualTo("dakkapel");
        kijker.bekijk(bea, "route-proef");
        assertThat(kijker.fouten()).isEmpty();
    }
}

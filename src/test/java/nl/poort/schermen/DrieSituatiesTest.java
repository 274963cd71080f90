package nl.poort.schermen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The three situations of bijlage 8, clicked through all roles in the browser, on the real program with its demo
/// chain.
@TestMethodOrder(MethodOrderer.MethodName.class)
class DrieSituatiesTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = GEDEELD.kijker();
    }

    @AfterEach
    void de_browser_klaagt_niet() {
        org.assertj.core.api.Assertions.assertThat(kijker.fouten()).isEmpty();
    }

    /// Presses the button of a situation on the demo page; gives the id of its Vraag.
    private static String zetKlaar(int nummer) {
        var page = kijker.bezoeker();
        page.navigate(kijker.adres("/demo"));
        page.locator("form[action='/demo/situatie/" + nummer + "'] button").click();
        page.waitForURL(Pattern.compile(".*/demo/situatie/" + nummer + "/.+"));
        return page.url().replaceAll(".*/", "");
    }

    private static Page bij(String wie, String vraag) {
        var page = kijker.als(wie);
        page.navigate(kijker.adres("/werkplek/vraag/" + vraag));
        return page;
    }

    private static void stuur(Locator form) {
        Kijker.verstuur(form.page(), form.locator("button[type=submit]").last());
    }

    private static void zetDoor(Page page, String naarTeam, String gevraagd) {
        var form = kijker.actie(page, "doorzetting");
        form.getByLabel(naarTeam).first().check();
        form.locator("[name=gevraagd]").fill(gevraagd);
        stuur(form);
    }

    private static void beantwoord(Page page, String antwoord, String bron) {
        var form = kijker.actie(page, "antwoord");
        form.locator("[name=antwoord]").fill(antwoord);
        form.locator("[name=bron]").fill(bron);
        stuur(form);
    }

    private static void informeer(Page page, String verteld) {
        var form = kijker.actie(page, "informering");
        form.locator("[name=verteld]").fill(verteld);
        stuur(form);
    }

    @Test
    void situatie_1_een_vraag_over_een_regel_komt_beantwoord_bij_de_klant() {
        kijker.klok.zet("2026-03-09T10:12");
        var vraag = zetKlaar(1);
        kijker.bekijk(kijker.bezoeker(), "demo-situatie-1");
        var sanne = bij("sanne", vraag);
        kijker.bekijk(sanne, "vraag-bij-kcc");
        zetDoor(sanne, "Bouwen", "Leg uit wat deze vraag bedoelt");
        assertThat(sanne.locator("main")).containsText("Bouwen");

        kijker.klok.zet("2026-03-09T11:05");
        var ilse = kijker.als("ilse");
        ilse.navigate(kijker.adres("/werkplek"));
        kijker.bekijk(ilse, "werkplek");
        bij("ilse", vraag);
        assertThat(ilse.locator("main")).not().containsText("Fatima");
        stuur(kijker.actie(ilse, "aanneming"));
        kijker.klok.zet("2026-03-10T09:40");
        bij("ilse", vraag);
        beantwoord(ilse, "Het gaat om de kant van de straat.", "Besluit bouwwerken leefomgeving, artikel 2.29");

        kijker.klok.zet("2026-03-10T10:15");
        bij("sanne", vraag);
        assertThat(sanne.locator("main")).containsText("Het gaat om de kant van de straat.");
        var bellen = kijker.actie(sanne, "belpoging");
        bellen.locator("[name=beldag]").fill("2026-03-10");
        bellen.locator("[name=beltijd]").fill("14:00");
        stuur(bellen);
        kijker.klok.zet("2026-03-10T14:00");
        bij("sanne", vraag);
        informeer(sanne, "Het gaat om de kant van de straat. Fatima kan verder.");
        assertThat(sanne.locator("main")).containsText("geïnformeerd");
        kijker.bekijk(sanne, "vraag-gesloten");
    }

    @Test
    void situatie_2_een_melding_gaat_de_landelijke_keten_door_en_langs_dezelfde_weg_terug() {
        kijker.klok.zet("2026-04-01T14:05");
        var vraag = zetKlaar(2);
        kijker.klok.zet("2026-04-01T14:20");
        var noor = bij("noor", vraag);
        stuur(kijker.actie(noor, "aanneming"));
        zetDoor(noor, "TBO", "Zoek uit waar de fout zit");
        kijker.klok.zet("2026-04-02T09:10");
        var tess = bij("tess", vraag);
        stuur(kijker.actie(tess, "aanneming"));
        kijker.klok.zet("2026-04-02T11:00");
        bij("tess", vraag);
        zetDoor(tess, "OBO Kadaster", "Herstel de registratie van de postcode");
        kijker.klok.zet("2026-04-07T10:00");
        var okke = bij("okke", vraag);
        kijker.bekijk(okke, "vraag-bij-kadaster");
        stuur(kijker.actie(okke, "aanneming"));
        noor.navigate(kijker.adres("/keten"));
        kijker.bekijk(noor, "keten");
        volgAlsKlant(vraag);
        kijker.klok.zet("2026-04-08T15:30");
        bij("okke", vraag);
        beantwoord(okke, "De postcode staat nu in de BAG.", "BAG");
        kijker.klok.zet("2026-04-09T09:00");
        bij("tess", vraag);
        beantwoord(tess, "De postcode werkt weer in het Omgevingsloket.", "BAG");
        kijker.klok.zet("2026-04-09T10:15");
        bij("noor", vraag);
        kijker.bekijk(noor, "weg-van-de-vraag");
        informeer(noor, "Uw postcode wordt nu herkend. Bedankt voor uw melding.");
        assertThat(noor.locator("main")).containsText("geïnformeerd");
    }

    /// The customer follows it with number and code, without a login, and reads no abbreviation and no refusal.
    private static void volgAlsKlant(String vraag) {
        var kenmerk = kijker.poort
                .modules()
                .vragen
                .get(Actor.system("proef"), UUID.fromString(vraag))
                .kenmerk();
        var code = new Volgcode(kijker.poort.db()).code(kenmerk);
        var bram = kijker.bezoeker();
        bram.navigate(kijker.adres("/volg"));
        bram.locator("[name=kenmerk]").fill(kenmerk);
        bram.locator("[name=code]").fill(code);
        Kijker.verstuur(bram, bram.locator("main form button[type=submit]"));
        assertThat(bram.locator("main")).containsText("de beheerder van het Omgevingsloket");
        assertThat(bram.locator("main")).containsText("17 april");
        assertThat(bram.locator("main")).not().containsText("OBO");
        kijker.bekijk(bram, "volg-uw-vraag");
    }

    @Test
    void situatie_3_een_incident_wordt_prioriteit_1_een_calamiteit_en_komt_terug_in_de_keten() {
        kijker.klok.zet("2026-05-21T13:30");
        var vraag = zetKlaar(3);
        kijker.klok.zet("2026-05-21T13:40");
        var noor = bij("noor", vraag);
        stuur(kijker.actie(noor, "aanneming"));
        zetDoor(noor, "TBO", "Zoek uit waarom aanvragen bij Oostveld komen");
        kijker.klok.zet("2026-05-21T15:05");
        var tess = bij("tess", vraag);
        stuur(kijker.actie(tess, "aanneming"));
        var analyse = kijker.actie(tess, "analyse");
        analyse.locator("[name=oorzaak]").fill("Plan verkeerd geladen door het bevoegd gezag");
        analyse.locator("[name=vraagsoort]").selectOption("FOUT_IN_OMGEVINGSPLAN");
        analyse.locator("[name=impact][value=GROOT]").check();
        stuur(analyse);
        kijker.klok.zet("2026-05-21T15:10");
        var prioriteit = kijker.actie(tess, "prioriteit");
        prioriteit.locator("[name=prioriteit][value='1']").check();
        prioriteit.locator("[name=prioriteitreden]").fill("De hele regio is geraakt");
        prioriteit.locator("[name=prioriteitzeker]").check();
        stuur(prioriteit);
        assertThat(tess.locator("main")).containsText("23:10");
        new Calamiteitsleiding(kijker).leid();
        bij("tess", vraag);
        beantwoord(tess, "Het vorige plan staat terug. Aanvragen komen weer goed aan.", "Omgevingsplan versie 6");
        bij("noor", vraag);
        informeer(noor, "Het is hersteld. De aanvraag staat bij Westveld.");
        assertThat(noor.locator("main")).containsText("geïnformeerd");
    }
}

package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// A call, a chat and a visit to the counter, played from the demo and handled with the keyboard alone; every page on
/// the way is held against WCAG at 1366 and 320 px.
@TestMethodOrder(MethodOrderer.MethodName.class)
class KanalenSchermTest {
    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = new Kijker();
    }

    @AfterAll
    static void sluit() {
        if (kijker != null) {
            kijker.close();
        }
    }

    private static Page ga(Page page, String pad) {
        page.navigate(kijker.adres(pad));
        return page;
    }

    private static void bekijk(Page page, String naam) {
        kijker.bekijk(page, "kanaal-" + naam);
        assertThat(kijker.fouten()).isEmpty();
    }

    private static String westveld() {
        return "?bij="
                + kijker.poort
                        .modules()
                        .organisaties
                        .findOpCode(nl.poort.techniek.db.Actor.system("proef"), "demo-westveld")
                        .orElseThrow()
                        .id();
    }

    @Test
    void een_klant_maakt_een_afspraak_zonder_script_en_meldt_zich_aan_in_de_hal() {
        new Afspraakreis(kijker, westveld()).klantMaaktEnMeldtZich();
    }

    @Test
    void een_medewerker_maakt_verzet_en_zegt_af_met_het_toetsenbord_en_een_teamleider_plant_de_balies() {
        var reis = new Afspraakreis(kijker, westveld());
        reis.medewerkerMaaktVerzetEnZegtAf();
        reis.teamleiderPlant();
    }

    @Test
    void een_oproep_komt_in_beeld_en_opent_met_een_toets_een_contact() {
        var buiten = ga(kijker.bezoeker(), "/demo/telefooncentrale");
        bekijk(buiten, "telefooncentrale");
        var sanne = ga(kijker.als("sanne"), "/werkplek/telefoon");
        Kijker.verstuur(buiten, buiten.locator("main form button").first());
        sanne.waitForSelector("#beltoon section");
        assertThat(sanne.locator("#beltoon").innerText()).contains("De telefoon gaat", "+31612345678");
        bekijk(sanne, "oproep");
        sanne.evaluate("() => { window.oud = true; }");
        sanne.keyboard().press("Alt+o");
        Kijker.wachtOpVolgende(sanne);
        assertThat(sanne.url()).contains("/werkplek/contact/");
        assertThat(sanne.locator("main").innerText()).contains("+31612345678");
        Kijker.verstuur(buiten, buiten.locator("button[value=ophangen]"));
        ga(sanne, "/werkplek/telefoon");
        assertThat(sanne.locator("#telefoon").innerText()).contains("Terugbellen (", "+31612345678");
        bekijk(sanne, "bellijst");
        bekijk(ga(kijker.als("bea"), "/beheer/telefonie"), "telefonie");
        bekijk(ga(kijker.als("bea"), "/beheer/berichtdiensten"), "berichtdiensten");
    }

    @Test
    void een_chat_gaat_heen_en_weer_zonder_de_muis() {
        var klant = ga(kijker.bezoeker(), "/contact" + westveld());
        bekijk(klant, "contact");
        assertThat(klant.locator("h2").allInnerTexts())
                .startsWith("Stel uw vraag digitaal", "Chat met een medewerker", "Bel ons", "Kom langs aan de balie");
        ga(klant, "/chat" + westveld());
        bekijk(klant, "chat-begin");
        klant.locator("#veld-naam").fill("Fatima");
        klant.locator("#veld-vraag").fill("Wanneer wordt het papier opgehaald?");
        klant.keyboard().press("Control+Enter");
        klant.waitForSelector("text=U bent de eerste in de rij");
        bekijk(klant, "chat-wacht");
        var sanne = ga(kijker.als("sanne"), "/werkplek/chat");
        bekijk(sanne, "chats");
        sanne.locator(".p-regel__doe button").first().focus();
        sanne.keyboard().press("Enter");
        sanne.waitForSelector("#veld-tekst");
        sanne.keyboard().type("Op donderdag.");
        sanne.keyboard().press("Control+Enter");
        sanne.waitForSelector("#gesprek >> text=Op donderdag.");
        klant.waitForSelector("#gesprek >> text=Op donderdag.");
        bekijk(sanne, "chat");
        klant.locator("#veld-tekst").fill("Dank <b>u</b>");
        klant.keyboard().press("Control+Enter");
        sanne.waitForSelector("text=Dank <b>u</b>");
        sanne.locator("text=De chat is klaar").focus();
        sanne.keyboard().press("Enter");
        sanne.waitForSelector("text=Rond nu het contact af");
        sanne.evaluate("() => { window.oud = true; }");
        sanne.keyboard().press("Alt+o");
        Kijker.wachtOpVolgende(sanne);
        assertThat(sanne.locator("[name=woorden]").inputValue())
                .contains("Klant: Wanneer wordt het papier opgehaald?", "Wij: Op donderdag.", "Klant: Dank <b>u</b>");
        klant.waitForSelector("text=De chat is klaar. Is uw vraag");
        bekijk(klant, "chat-klaar");
    }

    @Test
    void een_bezoeker_wordt_opgeroepen_en_geholpen_zonder_de_muis() {
        var bezoeker = ga(kijker.zonderScript(), "/balie" + westveld());
        bezoeker.locator("#veld-waarvoor").fill("Rijbewijs");
        bezoeker.locator("text=Geef mij een volgnummer").click();
        assertThat(bezoeker.locator(".p-volgnummer").innerText()).isEqualTo("1");
        var sanne = ga(kijker.als("sanne"), "/werkplek/balie");
        bekijk(sanne, "balie");
        sanne.locator("#veld-balie").focus();
        sanne.keyboard().type("2");
        sanne.keyboard().press("Enter");
        sanne.waitForSelector("text=1 keer opgeroepen");
        bezoeker.reload();
        assertThat(bezoeker.locator("main").innerText()).contains("Ga naar balie 2");
        bekijk(ga(kijker.bezoeker(), "/balie/scherm" + westveld()), "balieschermen");
        assertThat(kijker.bezoeker().locator("#scherm").innerText()).contains("Nummer 1", "Balie 2");
        sanne.evaluate("() => { window.oud = true; }");
        sanne.keyboard().press("Alt+o");
        Kijker.wachtOpVolgende(sanne);
        assertThat(sanne.locator("[name=woorden]").inputValue()).isEqualTo("Rijbewijs");
        ga(sanne, "/werkplek/balie").locator("text=Bezoek is klaar").focus();
        sanne.keyboard().press("Enter");
        sanne.waitForSelector("text=Bij u", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void een_drukke_minuut_komt_op_elk_kanaal_binnen() {
        var buiten = ga(kijker.bezoeker(), "/demo/postbus");
        bekijk(buiten, "postbus");
        Kijker.verstuur(buiten, buiten.locator("text=Speel een drukke minuut"));
        assertThat(buiten.locator(".p-gelukt").innerText()).contains("van alles tegelijk");
        var m = kijker.poort.modules();
        var sanne = m.medewerkers
                .findOpEmail(
                        nl.poort.techniek.db.Actor.system("proef"),
                        java.util.UUID.fromString(westveld().substring(5)),
                        "sanne@demo.poort.example")
                .orElseThrow();
        assertThat(kijker.poort.koppelingen().kanalen.draden.recent(sanne, null, 20))
                .extracting(d -> d.kanaal())
                .contains("whatsapp", "e-mail", "social");
        assertThat(m.directeKanalen.bellijst.aantal(sanne)).isGreaterThanOrEqualTo(2);
    }
}

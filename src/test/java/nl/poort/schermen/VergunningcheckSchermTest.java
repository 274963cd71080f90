package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody checks a dormer without a login, asks what a question means, and the desk looks along.
class VergunningcheckSchermTest {
    @RegisterExtension
    private static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = GEDEELD.kijker();
    }

    private static void druk(Page page, String knop) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }

    private static String tekst(Page page) {
        return page.locator("main").innerText();
    }

    private static void beginDakkapel(Page page) {
        page.navigate(kijker.adres("/"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Doe de Vergunningcheck"))
                .click();
        page.locator("[name=zoek]").fill("dakuitbouw");
        page.keyboard().press("Enter");
        page.getByText("Dit vonden wij").waitFor();
    }

    private static void naarPlek(Page page, String postcode, String nummer) {
        page.getByLabel("Dakkapel plaatsen").check();
        druk(page, "Verder: waar is het?");
        page.locator("[name=postcode]").fill(postcode);
        page.locator("[name=huisnummer]").fill(nummer);
        druk(page, "Begin met de vragen");
    }

    /// With the keyboard: to the first choice, down to the one that is meant, and send.
    private static void kiesMetToetsen(Page page, int omlaag) {
        page.locator("[name=antwoord]").first().focus();
        page.keyboard().press("Space");
        for (int i = 0; i < omlaag; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press("Enter");
        Kijker.wachtOpVolgende(page);
    }

    private static String code(Page page) {
        return page.locator(".p-bewaar dd").innerText();
    }

    @Test
    void een_dakkapel_is_met_het_toetsenbord_in_hoogstens_zes_vragen_gecheckt() {
        var page = kijker.bezoeker();
        beginDakkapel(page);
        kijker.bekijk(page, "check-werk");
        naarPlek(page, "9901AB", "12");
        kijker.bekijk(page, "check-vraag");
        int vragen = 0;
        for (int omlaag : new int[] {1, 2}) {
            kiesMetToetsen(page, omlaag);
            vragen++;
        }
        page.locator("[name=antwoord]").fill("hoog");
        druk(page, "Volgende");
        assertThat(page.locator("#fout-antwoord").innerText()).contains("Vul een getal in");
        page.locator("[name=antwoord]").fill("1,5");
        druk(page, "Volgende");
        kiesMetToetsen(page, 0);
        vragen += 2;
        assertThat(vragen).isLessThanOrEqualTo(6);
        assertThat(page.locator("h1").innerText()).isEqualTo("U hebt hiervoor geen vergunning nodig");
        assertThat(tekst(page))
                .contains(
                        "gemeente Westveld",
                        "artikel 5.12",
                        "mag zonder vergunning",
                        "Hierover geeft waterschap Veldwater hier geen antwoord.",
                        "burenrecht");
        kijker.bekijk(page, "check-uitkomst");
        page.locator(".p-antwoorden a").last().click();
        kiesMetToetsen(page, 1);
        assertThat(page.locator("h1").innerText()).isEqualTo("U hebt een vergunning nodig");
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void wie_een_vraag_niet_begrijpt_krijgt_de_uitleg_bij_dezelfde_vraag_en_het_kcc_kijkt_mee() {
        var page = kijker.zonderScript();
        beginDakkapel(page);
        naarPlek(page, "9901AB", "14");
        page.getByLabel("Nee").check();
        druk(page, "Volgende");
        page.getByLabel("Zijkant").check();
        druk(page, "Volgende");
        var code = code(page);
        assertThat(tekst(page)).contains("voordakvlak");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ik begrijp deze vraag niet"))
                .click();
        page.locator("[name=woorden]").fill("Wat is een voordakvlak?");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur"))
                .click();
        page.locator("#hulp").waitFor();
        assertThat(tekst(page)).contains("Wij zoeken dit voor u uit", "voordakvlak");

        var sanne = kijker.als("sanne");
        sanne.navigate(kijker.adres("/werkplek/vergunningcheck?code=VC-2222-2222"));
        assertThat(sanne.locator("#fout-code").innerText()).contains("kennen wij niet");
        sanne.locator("[name=code]").fill(code.toLowerCase());
        druk(sanne, "Kijk mee");
        sanne.locator("#nu-kop").waitFor();
        assertThat(tekst(sanne))
                .contains(
                        "De klant is bij deze vraag", "voordakvlak", "Zijkant", "artikel 5.12", "Dakkapel plaatsen 1");
        assertThat(sanne.locator("main [name=antwoord]").count()).isZero();
        kijker.bekijk(sanne, "check-meekijken");
        inHetContact(sanne, code);
        sanne.navigate(kijker.adres("/werkplek/vergunningcheck?code=" + code));
        beantwoord(sanne, "Het gaat om de kant aan de straat.");

        page.navigate(kijker.adres("/vergunningcheck/vraag"));
        assertThat(tekst(page)).contains("Uitleg bij deze vraag", "Het gaat om de kant aan de straat.", "Zijkant");
        opnieuwMetCode(code);
        assertThat(kijker.fouten()).isEmpty();
    }

    /// The code in the search box of the contact screen lays the check open.
    private static void inHetContact(Page sanne, String code) {
        sanne.navigate(kijker.adres("/werkplek"));
        sanne.locator(".p-werkbalk__nieuw").click();
        sanne.locator("[name=zoekterm]").fill(code);
        sanne.locator("[name=zoekterm]").press("Enter");
        sanne.locator("#blad .p-citaat").waitFor();
        assertThat(sanne.locator("#blad").innerText()).contains("De klant is bij deze vraag", "voordakvlak", "Zijkant");
        kijker.bekijk(sanne, "check-contact");
    }

    /// As on the page of the Vraag, which has tests of its own.
    private static void beantwoord(Page sanne, String antwoord) {
        var id = sanne.locator("main a[href^='/werkplek/vraag/']").getAttribute("href");
        sanne.navigate(kijker.adres(id));
        assertThat(tekst(sanne)).contains("regelversie", "Dakkapel plaatsen 1", "Zijkant", "artikel 5.12");
        var m = kijker.poort.modules();
        var vraag = java.util.UUID.fromString(id.substring(id.lastIndexOf('/') + 1));
        Medewerker wie = m.medewerkers
                .findOpEmail(
                        Actor.system("proef"),
                        m.organisaties
                                .findOpCode(Actor.system("proef"), "demo-westveld")
                                .orElseThrow()
                                .id(),
                        "sanne@demo.poort.example")
                .orElseThrow();
        m.overdrachten.aannemen(
                wie,
                m.vragen.weg(Actor.system("proef"), vraag).blad().orElseThrow().id());
        m.vragen.informeren(wie, vraag, Bekendmaking.ANONIEM, antwoord);
        m.gebeurtenissen.deliver(1_000);
    }

    private static void opnieuwMetCode(String code) {
        var ander = kijker.bezoeker();
        ander.context().clearCookies();
        ander.navigate(kijker.adres("/vergunningcheck"));
        ander.locator("[name=code]").fill(code.replace("-", " "));
        ander.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga verder"))
                .click();
        ander.locator("#hulp").waitFor();
        assertThat(tekst(ander)).contains("voordakvlak", "Het gaat om de kant aan de straat.");
        assertThat(ander.url()).doesNotContain("VC");
        kijker.bekijk(ander, "check-uitleg");
        ander.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ik begrijp deze vraag niet"))
                .click();
        kijker.bekijk(ander, "check-hulp");
    }
}

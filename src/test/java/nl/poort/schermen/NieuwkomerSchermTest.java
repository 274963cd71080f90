package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.poort.loket.ontvangst.Behandeldienst;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The walk of the handbooks: from an empty rule to a check, a request that was filed and received, and its case. Then
/// another rule: who would hear something else, and who would receive it.
class NieuwkomerSchermTest {
    private static final Actor PROEF = Actor.system("proef");
    private static final String SCHUTTING = "nl.imow-demo-westveld.activiteit.Schutting";

    @RegisterExtension
    private static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = GEDEELD.kijker();
    }

    private static void druk(Page page, String knop) {
        page.evaluate("() => { window.oud = true; }");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .first()
                .press("Enter");
        Kijker.wachtOpVolgende(page);
    }

    private static void volg(Page page, String selector) {
        Kijker.verstuur(page, page.locator(selector).first());
    }

    private static String tekst(Page page) {
        return page.locator("main").innerText();
    }

    private static void uitkomst(Page bea, int regel, String zin) {
        bea.locator("[id='u" + regel + ".0']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(zin));
    }

    @Test
    void een_nieuwkomer_gaat_van_een_lege_regel_naar_een_ingediende_aanvraag_en_een_zaak() {
        var bea = kijker.als("bea");
        maakRegel(bea);
        speelAf(bea);
        publiceer(bea);
        var burger = kijker.bezoeker();
        check(burger);
        var nummer = vraagAan(burger);
        ontvang(nummer);
        andereRegel(bea);
        assertThat(kijker.fouten()).isEmpty();
    }

    private static void maakRegel(Page bea) {
        bea.navigate(kijker.adres("/beheer/regelmodellen/nieuw"));
        bea.locator("#veld-zoek").fill("schutting");
        druk(bea, "Zoek");
        assertThat(bea.locator("#veld-naam").inputValue()).isEqualTo("Schutting plaatsen");
        bea.locator("#veld-naam").fill("Schutting om de tuin");
        kijker.plaatje(bea, "stap-model");
        druk(bea, "Model maken");
        volg(bea, "a[href*='/vraag/nieuw']");
        bea.locator("#veld-tekst").fill("Hoe hoog wordt de schutting, in meters?");
        bea.locator("[name=soort][value=GETAL]").check();
        kijker.plaatje(bea, "stap-vraag");
        druk(bea, "Vraag toevoegen");
        assertThat(tekst(bea)).contains("1 regel, 1 kolom");
        volg(bea, "main a[href*='/tabel/']");
        assertThat(tekst(bea)).contains("Nog geen enkele regel geeft een uitkomst");
        bea.locator("[id='c0.0']").fill("meer dan 2");
        uitkomst(bea, 0, "U hebt een vergunning nodig");
        druk(bea, "Regel toevoegen");
        assertThat(bea.locator("[id='c0.0']").inputValue()).isEqualTo("meer dan 2");
        bea.locator("[id='c1.0']").fill("hoogstens 2");
        uitkomst(bea, 1, "U hebt hiervoor geen toestemming nodig");
        bea.waitForSelector("text=Er is niets gevonden");
        kijker.plaatje(bea, "stap-tabel");
    }

    private static void speelAf(Page bea) {
        volg(bea, ".p-keuzebalk a[href$='/afspelen']");
        bea.locator("main form input[name=v0]").fill("2,5");
        druk(bea, "Volgende");
        assertThat(tekst(bea)).contains("U hebt een vergunning nodig", "Conclusie, regel 1");
        kijker.plaatje(bea, "stap-afspelen");
    }

    private static void publiceer(Page bea) {
        volg(bea, ".p-keuzebalk a[href$='/publiceren']");
        druk(bea, "Versie maken");
        assertThat(bea.locator("#veld-vanaf").inputValue())
                .as("vandaag staat er al")
                .isEqualTo(LocalDate.ofInstant(kijker.klok.instant(), Tx.ZONE).toString());
        kijker.plaatje(bea, "stap-publiceren");
        druk(bea, "Publiceren");
        assertThat(tekst(bea)).contains("Versie 1 is gepubliceerd");
    }

    private static void check(Page burger) {
        burger.navigate(kijker.adres("/vergunningcheck?zoek=schutting"));
        burger.locator("[name=werk]").first().check();
        druk(burger, "Verder: waar is het?");
        burger.locator("[name=postcode]").fill("9901AB");
        burger.locator("[name=huisnummer]").fill("3");
        druk(burger, "Begin met de vragen");
        burger.locator("[name=antwoord]").fill("2,5");
        kijker.plaatje(burger, "stap-check");
        druk(burger, "Volgende");
        assertThat(burger.locator("h1").innerText()).isEqualTo("U hebt een vergunning nodig");
        kijker.plaatje(burger, "stap-uitkomst");
    }

    /// The check carries place and activity over.
    private static String vraagAan(Page burger) {
        volg(burger, "a[href^='/aanvraag?check=']");
        burger.locator("[name=doel]").first().check();
        druk(burger, "Beginnen");
        assertThat(tekst(burger)).containsPattern("Locatie\\s*Klaar").containsPattern("kiezen\\s*Klaar");
        var pad = burger.url();
        volg(burger, ".p-aanvraagstappen a");
        burger.locator("[name=naam]").fill("Een hoge schutting");
        druk(burger, "Opslaan en verder");
        burger.navigate(pad + "/gegevens");
        burger.locator("[name=initiatiefnemernaam]").fill("Nina Nieuw");
        burger.locator("[name=initiatiefnemeremail]").fill("nina@voorbeeld.example");
        assertThat(burger.locator("[name=gemachtigdenaam]").isVisible()).isFalse();
        druk(burger, "Opslaan en verder");
        burger.locator("[name=naarwaarheid]").check();
        kijker.plaatje(burger, "stap-controleren");
        druk(burger, "Indienen");
        assertThat(tekst(burger)).contains("is ingediend", "zonder bijlagen", "Schutting plaatsen", "Dorpsstraat 3");
        kijker.plaatje(burger, "stap-ingediend");
        return burger.locator(".p-bewaar dd").first().innerText();
    }

    private static void ontvang(String nummer) {
        var ontvangsten = kijker.poort.koppelingen().ontvangst.ontvangsten;
        for (int i = 0; i < 5; i++) {
            kijker.poort.gebeurtenissen().deliver(1_000);
            ontvangsten.haalOp(20);
        }
        var ilse = kijker.als("ilse");
        ilse.navigate(kijker.adres("/verzoeken?zoek=" + nummer.substring(0, 14).replace(" ", "")));
        kijker.bekijk(ilse, "verzoeken");
        volg(ilse, "main table a:text-is('" + nummer + "')");
        assertThat(tekst(ilse)).contains("Een hoge schutting", nummer, "Nina Nieuw", "Dorpsstraat 3", "geen bijlagen");
        kijker.bekijk(ilse, "verzoek");
        volg(ilse, "main a[href*='/afschrift/']");
        assertThat(tekst(ilse)).contains("niet veranderd sinds het indienen", "Verzoek als XML");
        var pdf = ilse.waitForDownload(
                () -> ilse.getByText("Lees het verzoek (PDF)").click());
        assertThat(pdf.suggestedFilename()).isEqualTo("Verzoek " + nummer + ".pdf");
        kijker.pas(ilse, "verzoekafschrift");
        assertThat(kijker.als("olga").navigate(ilse.url()).status())
                .as("een andere gemeente")
                .isEqualTo(404);
        volg(ilse, "nav a[href^='/verzoeken/']");
        volg(ilse, "main a[href*='/zaken/']");
        assertThat(tekst(ilse))
                .contains("Een hoge schutting", "Nina Nieuw", "Dorpsstraat 3, 9901 AB Westveld", "8 weken");
        kijker.bekijk(ilse, "verzoek-zaak");
    }

    /// What needed a permit is only to be told: the one who checked hears something else, and another receives it.
    private static void andereRegel(Page bea) {
        kijker.poort
                .koppelingen()
                .ontvangst
                .diensten
                .zet(
                        medewerker(),
                        new Behandeldienst.Wens(
                                SCHUTTING, "MELDING", "", "00000001995000001000", "Omgevingsdienst Veldland"),
                        kijker.klok.instant());
        bea.navigate(kijker.adres("/beheer/regels?zoek=hoe+hoog+wordt+de+schutting"));
        var model = bea.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText("Schutting om de tuin"))
                .locator("a[href^='/beheer/regelmodellen/']")
                .first();
        Kijker.verstuur(bea, model);
        volg(bea, "main a[href*='/tabel/']");
        var stap = bea.locator("#bewaard").innerText();
        uitkomst(bea, 0, "U moet dit vooraf melden");
        bea.waitForSelector("#bewaard:not(:text-is('" + stap + "'))");
        volg(bea, ".p-keuzebalk a[href$='/publiceren']");
        assertThat(tekst(bea))
                .contains("Poort speelde 1 vergunningchecks na", "1 een ander antwoord", "bij een ander terecht")
                .contains("wij zelf", "Omgevingsdienst Veldland");
        kijker.bekijk(bea, "regels-naspelen");
    }

    private static Medewerker medewerker() {
        var m = kijker.poort.modules();
        var westveld = m.organisaties.findOpCode(PROEF, "demo-westveld").orElseThrow();
        return m.medewerkers
                .findOpEmail(PROEF, westveld.id(), "bea@demo.poort.example")
                .orElseThrow();
    }
}

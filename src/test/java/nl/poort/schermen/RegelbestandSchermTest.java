package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.poort.loket.regels.Sttrmaker;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// An administrator brings in a rule file, reads what was found, publishes the better one and plays it.
class RegelbestandSchermTest {
    @RegisterExtension
    private static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private static Kijker kijker;
    private static Page page;
    private static Toetsenbord toetsen;

    @TempDir
    static Path map;

    @BeforeAll
    static void open() {
        kijker = GEDEELD.kijker();
        page = kijker.als("bea");
    }

    private static void druk(String knop) {
        Kijker.verstuur(
                page,
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true)));
    }

    private static void voerIn(String naam, byte[] inhoud) throws IOException {
        page.navigate(kijker.adres("/beheer/regels"));
        page.locator("[name=bestand]").setInputFiles(Files.write(map.resolve(naam), inhoud));
        druk("Bestand invoeren");
    }

    private static Sttrmaker schutting() {
        return new Sttrmaker().vraag("Hoe hoog wordt de schutting?", "number").geo("In het dorpsgezicht?");
    }

    @Test
    void een_bestand_wordt_ingevoerd_nagekeken_gepubliceerd_en_afgespeeld() throws IOException {
        voerIn("kapot.xml", "<a>".getBytes());
        assertThat(page.locator("#fout-bestand").innerText()).contains("geen geldige XML");
        kijker.bekijk(page, "regels-kapot");

        var vragen = List.of("Hoe hoog wordt de schutting?", "In het dorpsgezicht?");
        voerIn(
                "strijdig.xml",
                schutting()
                        .tabel(
                                "top",
                                "ANY",
                                vragen,
                                "> 2 | - => \"Vergunningplicht\"",
                                "- | \"nee\" => \"Toestemmingsvrij\"")
                        .bytes());
        assertThat(page.locator("#bevindingen ~ ul").innerText())
                .contains("Regels spreken elkaar tegen", "Antwoorden zonder uitkomst");
        assertThat(page.locator("section:has(#motiveren)").innerText()).contains("vraag een collega");
        kijker.bekijk(page, "regels-bevindingen");

        voerIn(
                "goed.xml",
                schutting()
                        .tabel(
                                "top",
                                "FIRST",
                                vragen,
                                "> 2 | - => \"Vergunningplicht\"",
                                "<= 2 | - => \"Toestemmingsvrij\"")
                        .bytes());
        page.locator("[name=vanaf]")
                .fill(LocalDate.ofInstant(kijker.klok.instant(), Tx.ZONE).toString());
        kijker.bekijk(page, "regels-concept");
        druk("Publiceren");
        assertThat(page.locator("main").innerText()).contains("Versie 2 is gepubliceerd", "Intrekken");
        kijker.bekijk(page, "regels-gepubliceerd");
        speelAf();
        assertThat(kijker.fouten()).isEmpty();
    }

    private static void speelAf() {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Afspelen").setExact(true))
                .click();
        druk("Volgende");
        assertThat(page.locator("main").innerText()).contains("Geef een antwoord");
        page.locator("input[name=v0]").fill("2,5");
        kijker.bekijk(page, "regels-vraag");
        druk("Volgende");
        assertThat(page.locator("main").innerText()).contains("U hebt een vergunning nodig", "top, regel 1");
        kijker.bekijk(page, "regels-uitkomst");
        page.locator("dl a").click();
        page.locator("input[name=v0]").fill("2");
        druk("Volgende");
        assertThat(page.locator("main").innerText()).contains("U hebt hiervoor geen toestemming nodig");
    }

    private static void enter() {
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press("Enter");
        Kijker.wachtOpVolgende(page);
    }

    /// From nothing to published, without a mouse.
    @Test
    void een_regel_wordt_met_het_toetsenbord_gemaakt_van_leeg_tot_gepubliceerd() {
        toetsen = new Toetsenbord(page);
        page.navigate(kijker.adres("/beheer/regelmodellen/nieuw"));
        kijker.bekijk(page, "regels-nieuw");
        toetsen.naar("#veld-naam");
        page.keyboard().type("Kap & rooi <boom> 'é' / \\ 🌳");
        toetsen.naar("#veld-urn");
        page.keyboard().type("nl.imow-gm9999.activiteit.Toetsenbord");
        enter();
        assertThat(page.locator("h1").innerText()).isEqualTo("Kap & rooi <boom> 'é' / \\ 🌳");
        kijker.bekijk(page, "regels-leeg-model");

        toetsen.naar("a[href*='/vraag/nieuw']");
        enter();
        kijker.bekijk(page, "regels-vraag-maken");
        toetsen.naar("#veld-tekst");
        page.keyboard().type("Hoe dik is de boom (centimeter)?");
        toetsen.naar("#veld-soort");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowDown");
        }
        toetsen.naar("#veld-uitleg");
        page.keyboard().type("Meet op 1,30 meter boven de grond.");
        toetsen.naar("form[action*='/vraag/'] button[type=submit]");
        enter();
        kijker.bekijk(page, "regels-model");
        toetsen.naar("a[href*='/tabel/']");
        enter();
        vulTabel();
        publiceer();
        assertThat(kijker.fouten()).isEmpty();
    }

    /// What is typed is kept and looked through without a button.
    private static void vulTabel() {
        assertThat(page.locator("#nagekeken").innerText()).contains("Antwoorden zonder uitkomst");
        page.evaluate("() => { window.scrollTo(0, 0); document.activeElement.blur(); }");
        toetsen.naar("button[value=regel-onderaan]");
        enter();
        toetsen.naar("[id='c0.0']");
        page.keyboard().type("meer dan 30");
        toetsen.naar("[id='u0.0']");
        page.keyboard().press("ArrowDown");
        toetsen.naar("[id='c1.0']");
        page.keyboard().type("hoogstens 30");
        toetsen.naar("[id='u1.0']");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Tab");
        page.waitForSelector("text=Er is niets gevonden");
        assertThat(page.locator("[id='c0.0']").inputValue()).isEqualTo("meer dan 30");
        kijker.bekijk(page, "regels-tabel");
        page.reload();
        assertThat(page.locator("[id='c0.0']").inputValue()).isEqualTo("meer dan 30");
        assertThat(page.locator("[id='u1.0']").inputValue()).isEqualTo("\"Toestemmingsvrij\"");
    }

    private static void publiceer() {
        toetsen.naar(".p-keuzebalk a[href$='/afspelen']");
        enter();
        toetsen.naar("input[name=v0]");
        page.keyboard().type("45");
        enter();
        assertThat(page.locator("main").innerText()).contains("U hebt een vergunning nodig", "Waarom");
        kijker.bekijk(page, "regels-afgespeeld");
        toetsen.naar("#veld-naam");
        page.keyboard().type("Dikke boom");
        enter();
        assertThat(page.locator("main").innerText()).contains("klopt", "Dikke boom");
        toetsen.naar(".p-keuzebalk a[href$='/publiceren']");
        enter();
        kijker.bekijk(page, "regels-publiceren");
        toetsen.naar("form[action$='/versies'] button[type=submit]");
        enter();
        assertThat(page.locator("main").innerText()).contains("Versie 1 staat klaar");
        toetsen.naar("#veld-vanaf");
        var dag = LocalDate.ofInstant(kijker.klok.instant(), Tx.ZONE);
        page.locator("#veld-vanaf").fill(dag.toString());
        toetsen.naar("form[action$='/publicatie'] button[type=submit]");
        enter();
        assertThat(page.locator("main").innerText()).contains("Versie 1 is gepubliceerd");
        page.navigate(kijker.adres("/beheer/regels?zoek=hoe+dik"));
        assertThat(page.locator("main").innerText()).contains("Kap & rooi <boom>");
        kijker.bekijk(page, "regels-lijst");
        page.locator("#modellen ~ * a").first().click();
        page.locator(".p-keuzebalk a[href$='/instellingen']").click();
        kijker.bekijk(page, "regels-instellingen");
    }
}

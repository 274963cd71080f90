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
}

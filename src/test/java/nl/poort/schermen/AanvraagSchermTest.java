package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Somebody files a request for two activities with an attachment, and supplements it; a line that breaks loses
/// nothing.
class AanvraagSchermTest {
    @RegisterExtension
    private static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private static Kijker kijker;

    @TempDir
    static Path map;

    @BeforeAll
    static void open() {
        kijker = GEDEELD.kijker();
    }

    /// With the keyboard: the focus on the button, and Enter.
    private static void druk(Page page, String knop) {
        page.evaluate("() => { window.oud = true; }");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .press("Enter");
        Kijker.wachtOpVolgende(page);
    }

    private static void klik(Page page, String knop) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }

    private static String tekst(Page page) {
        return page.locator("main").innerText();
    }

    private static void begin(Page page) {
        page.navigate(kijker.adres("/aanvraag"));
        kijker.bekijk(page, "aanvraag-begin");
        page.locator("[name=doel]").first().press("Space");
        druk(page, "Beginnen");
        kijker.bekijk(page, "aanvraag-stappen");
    }

    private static void naarStap(Page page, String stap) {
        page.locator(".p-aanvraagstappen")
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(stap))
                .press("Enter");
        page.locator("h1").waitFor();
    }

    private static Path bestand(String naam, int grootte) throws IOException {
        var bytes = new byte[grootte];
        new Random(grootte).nextBytes(bytes);
        return Files.write(map.resolve(naam), bytes);
    }

    private static void vulIn(Page page) {
        naarStap(page, "Project");
        page.locator("[name=naam]").fill("Kap & rooi <boom> 'é' 🌳");
        kijker.bekijk(page, "aanvraag-project");
        druk(page, "Opslaan en verder");
        page.locator("[name=postcode]").fill("9901AB");
        page.locator("[name=huisnummer]").fill("12");
        druk(page, "Opslaan en verder");
        page.locator("[name=zoek]").fill("kappen");
        druk(page, "Zoek");
        page.getByLabel("Boom kappengemeente Westveld").press("Space");
        page.locator("[name=zoek]").fill("slopen");
        druk(page, "Opslaan en verder");
    }

    @Test
    void een_verzoek_met_twee_activiteiten_en_een_bijlage_is_met_het_toetsenbord_ingediend_en_aangevuld()
            throws IOException {
        var page = kijker.bezoeker();
        begin(page);
        vulIn(page);
        page.navigate(page.url().replaceAll("/(vragen|documenten).*", "/activiteiten?zoek=slopen"));
        page.getByLabel("Slopengemeente Westveld").press("Space");
        kijker.bekijk(page, "aanvraag-activiteiten");
        druk(page, "Opslaan en verder");
        page.getByLabel("Om hoeveel bomen").fill("veel");
        page.getByLabel("Waarom wilt u").fill("Hij is ziek");
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).press("Space");
        druk(page, "Opslaan en verder");
        assertThat(page.title()).startsWith("Fout:");
        assertThat(tekst(page)).contains("vul een getal in");
        page.getByLabel("Om hoeveel bomen").fill("2");
        druk(page, "Opslaan en verder");
        assertThat(tekst(page)).contains("Er is een vraag bij gekomen");
        kijker.bekijk(page, "aanvraag-vragen");
        page.getByLabel("Waaraan ziet u dat").fill("Zwammen, sinds mei");
        druk(page, "Opslaan en verder");

        page.locator("[name=plaats]").selectOption("0 tekening");
        page.locator("[name=bestand]").setInputFiles(bestand("tekening.pdf", 40_000));
        druk(page, "Toevoegen");
        page.locator(".p-bijlagen").getByText("tekening.pdf").first().waitFor();
        kijker.bekijk(page, "aanvraag-documenten");
        druk(page, "Klaar met deze stap");
        page.locator("[name=initiatiefnemernaam]").fill("W. Baas");
        page.locator("[name=initiatiefnemeremail]").fill("w.baas@voorbeeld.nl");
        kijker.bekijk(page, "aanvraag-gegevens");
        druk(page, "Opslaan en verder");
        kijker.bekijk(page, "aanvraag-controleren");
        druk(page, "Indienen");
        assertThat(page.title()).startsWith("Fout:");
        page.locator("[name=naarwaarheid]").press("Space");
        druk(page, "Indienen");

        assertThat(tekst(page))
                .contains("is ingediend", "20260309 0000", " 000", "1 bijlage", "Kap & rooi <boom> 'é' 🌳", "Slopen");
        kijker.bekijk(page, "aanvraag-ingediend");
        page.getByText("Verifiëren").first().click();
        assertThat(page.locator(".p-melding").innerText()).contains("niet veranderd", "SHA-256");
        page.waitForCondition(() -> {
            page.reload();
            var stand = page.locator("#stand ~ dl");
            return stand.count() == 1 && stand.innerText().contains("Ingediend");
        });
        assertThat(page.locator("#stand ~ dl").innerText()).contains("Westveld");
        druk(page, "Aanvullen");
        naarStap(page, "Vragen");
        page.getByLabel("Om hoeveel bomen").fill("3");
        druk(page, "Opslaan en verder");
        page.navigate(page.url().replace("/documenten", "/indienen"));
        page.locator("[name=naarwaarheid]").press("Space");
        druk(page, "Aanvulling indienen");
        assertThat(tekst(page)).contains(" 001", "Om hoeveel bomen", "Was", "Is nu");
        kijker.bekijk(page, "aanvraag-aangevuld");
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void een_afgebroken_bestand_gaat_na_herladen_verder_waar_het_bleef_en_zonder_script_kan_het_in_een_keer()
            throws IOException {
        var page = kijker.bezoeker();
        begin(page);
        naarStap(page, "Documenten");
        page.locator("[name=plaats]").selectOption("alles");
        var groot = bestand("groot.zip", 18_000_000);
        var stukken = new AtomicInteger();
        page.route("**/stukken/*/*", r -> {
            if (stukken.incrementAndGet() > 1) {
                r.abort();
            } else {
                r.resume();
            }
        });
        page.locator("[name=bestand]").setInputFiles(groot);
        klik(page, "Toevoegen");
        page.getByText("De verbinding is weg").waitFor();
        page.unroute("**/stukken/*/*");
        page.reload();
        assertThat(tekst(page)).contains("groot.zip", "Nog niet helemaal binnen (46%)");
        kijker.bekijk(page, "aanvraag-half");
        stukken.set(0);
        page.onRequest(r -> stukken.addAndGet(r.url().matches(".*/stukken/[^/]+/\\d+") ? 1 : 0));
        page.locator("[name=plaats]").selectOption("alles");
        page.locator("[name=bestand]").setInputFiles(groot);
        klik(page, "Toevoegen");
        page.locator(".p-bijlagen a").waitFor();
        assertThat(tekst(page)).contains("groot.zip", "18 MB").doesNotContain("Nog niet helemaal");
        assertThat(stukken.get()).as("the first piece was here").isEqualTo(2);

        var kaal = kijker.zonderScript();
        kaal.navigate(kijker.adres("/aanvraag"));
        kaal.locator("[name=doel]").first().check();
        klik(kaal, "Beginnen");
        kaal.locator(".p-aanvraagstappen").getByText("Documenten").click();
        kaal.locator("[name=plaats]").selectOption("alles");
        kaal.locator("[name=bestand]").setInputFiles(bestand("klein.pdf", 2_000));
        klik(kaal, "Toevoegen");
        assertThat(tekst(kaal)).contains("Het bestand is toegevoegd", "klein.pdf", "2 kB");
        wordtEenKeerGezegd(kaal);
    }

    /// A visitor without a session hears once what was done, and nobody else can put words in our mouth.
    private static void wordtEenKeerGezegd(Page kaal) {
        kaal.reload();
        assertThat(tekst(kaal)).doesNotContain("toegevoegd").contains("klein.pdf");
        var woord = Base64.getUrlEncoder().withoutPadding().encodeToString("Bel 0900".getBytes());
        kaal.context().addCookies(List.of(new Cookie("poort-gezegd", woord + "." + woord).setUrl(kijker.adres("/"))));
        kaal.reload();
        assertThat(tekst(kaal)).doesNotContain("0900");
        kaal.navigate(kaal.url().replace("/documenten", ""));
        kaal.locator("summary")
                .getByText("verwijder", new Locator.GetByTextOptions().setExact(false))
                .click();
        kaal.locator("form[action$='/verwijdering'] button").click();
        assertThat(tekst(kaal)).contains("Het concept is verwijderd. Er is niets ingediend.");
    }
}

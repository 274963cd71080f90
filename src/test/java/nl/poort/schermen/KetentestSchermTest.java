package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.werkboek.Werkblad;
import nl.poort.techniek.werkboek.Werkboekschrijver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A chain test in the browser: preparation, three iterations with six people in six roles, and a finding that others
/// see at once, that goes to IPLO, is solved, tested again and shared.
class KetentestSchermTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    /// Login and role, in the order in which the parts of the chain are tested.
    private static final List<String[]> TEAM = List.of(
            new String[] {"kees", "Kees Smit", "PLANJURIST"},
            new String[] {"karin", "Karin de Groot", "BEHEER_PLAN"},
            new String[] {"ilse", "Ilse Bakker", "KEYUSER_REGELS"},
            new String[] {"sanne", "Sanne de Boer", "BEHEER_REGELS"},
            new String[] {"petra", "Petra Vos", "KEYUSER_VTH"},
            new String[] {"rob", "Rob Jansen", "BEHEER_VTH"});
    /// Who does which step.
    private static final int[] WIE = {0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5};

    private final Kijker kijker = GEDEELD.kijker();

    private static Locator form(Page page, String noun) {
        return page.locator("form[action$='/" + noun + "']").first();
    }

    private static void verstuur(Page page, String noun) {
        Kijker.verstuur(page, form(page, noun).locator("button[type=submit]"));
        assertThat(page.title()).as(noun).doesNotStartWith("Fout:");
    }

    @Test
    void een_team_van_zes_rollen_doorloopt_drie_iteraties_en_niets_raakt_zoek() {
        var bea = kijker.als("bea");
        bea.navigate(kijker.adres("/ketentest"));
        kijker.bekijk(bea, "ketentests");
        bea.getByLabel("Naam van de ketentest").fill("Werkplaats Drimmelen");
        bea.getByLabel("Gemeente").fill("Drimmelen");
        bea.getByLabel("Doel").fill("Weten of de keten werkt");
        Kijker.verstuur(bea, bea.getByText("Ketentest maken"));
        var test = bea.url();
        bereidVoor(bea);
        kijker.bekijk(bea, "ketentest-startklaar");
        verstuur(bea, "start");
        bea.locator("summary", new Page.LocatorOptions().setHasText("kick-off")).click();
        Kijker.verstuur(
                bea, bea.locator("details[open] form[action$='/moment'] button").first());
        doorloop(test, 1);
        doorloop(test, 2);
        bevinding(bea, test);
        doorloop(test, 3);
        bea.navigate(test);
        kijker.bekijk(bea, "ketentest-klaar");
        assertThat(bea.locator("#loop").innerText()).contains("11 van 11 groen");
        assertThat(bea.locator("td .p-status--goed").count()).isGreaterThanOrEqualTo(33);
        assertThat(kijker.fouten()).isEmpty();
    }

    private void bereidVoor(Page bea) {
        verstuur(bea, "lezing");
        for (var deel : List.of("PLAN", "REGELS", "LOKET", "VTH")) {
            form(bea, "gereedheid").locator("select").selectOption(deel);
            form(bea, "gereedheid").locator("input[name=leverancier]").fill("Rx Software");
            form(bea, "gereedheid").locator("input[name=gereed]").check();
            verstuur(bea, "gereedheid");
        }
        for (var lid : TEAM) {
            form(bea, "deelnemer").locator("select[name=rol]").selectOption(lid[2]);
            form(bea, "deelnemer")
                    .locator("select[name=medewerker]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(lid[1]));
            verstuur(bea, "deelnemer");
        }
        form(bea, "planning").locator("input[name=begin]").fill("9-3-2026");
        verstuur(bea, "planning");
        verstuur(bea, "aanmelding");
        bea.getByText("De aanmelding lezen en printen").click();
        assertThat(bea.locator("main").innerText()).contains("Drimmelen", "Rx Software", "9 maart 2026");
        kijker.bekijk(bea, "ketentest-aanmelding");
        bea.goBack();
    }

    /// Everybody does the steps of the own role: the first iteration on the screen, the next ones as the screen sends
    /// it.
    private void doorloop(String test, int iteratie) {
        for (int stap = 1; stap <= 11; stap++) {
            var page = kijker.als(TEAM.get(WIE[stap - 1])[0]);
            var hier = test + "/iteratie/" + iteratie + "/stap/" + stap;
            if (iteratie == 1) {
                opHetScherm(page, hier);
            } else {
                zend(page, hier + "/uitslag", "kleur", "GROEN", "bewijs", "Gezien in het scherm");
                zend(page, hier + "/synchronisatie");
            }
        }
    }

    private void opHetScherm(Page page, String hier) {
        page.navigate(hier);
        form(page, "uitslag").locator("input[value=GROEN]").check();
        form(page, "uitslag").locator("textarea").fill("Gezien in het scherm");
        verstuur(page, "uitslag");
        if (form(page, "synchronisatie").count() > 0) {
            kijker.bekijk(page, "ketentest-stap");
            verstuur(page, "synchronisatie");
        }
    }

    private static void zend(Page page, String pad, String... velden) {
        var inhoud = new StringBuilder("_sleutel=" + UUID.randomUUID());
        for (int i = 0; i < velden.length; i += 2) {
            inhoud.append('&').append(velden[i]).append('=').append(velden[i + 1]);
        }
        var zend =
                "([pad, inhoud]) => fetch(pad, {method: 'POST', body: new URLSearchParams(inhoud)}).then(a => a.status)";
        assertThat(page.evaluate(zend, List.of(pad, inhoud.toString()))).as(pad).isEqualTo(200);
    }

    /// A finding is on the screen of a colleague within five seconds, who did nothing for it.
    private void bevinding(Page bea, String test) {
        bea.navigate(test);
        var petra = kijker.als("petra");
        petra.navigate(test + "/iteratie/2/stap/10");
        Kijker.verstuur(petra, form(petra, "bevinding").locator("button[type=submit]"));
        assertThat(petra.title()).startsWith("Fout:");
        kijker.bekijk(petra, "ketentest-fout");
        form(petra, "bevinding").locator("textarea").fill("Het verzoek van W. Baas komt niet aan");
        form(petra, "bevinding").locator("select[name=soort]").selectOption("LANDELIJK");
        form(petra, "bevinding").locator("select[name=ernst]").selectOption("HOOG");
        verstuur(petra, "bevinding");
        bea.waitForSelector("text=BV-1", new Page.WaitForSelectorOptions().setTimeout(5_000));
        Kijker.verstuur(petra, petra.locator("#stand a", new Page.LocatorOptions().setHasText("BV-1")));
        verstuur(petra, "melding");
        assertThat(petra.locator("main").innerText()).contains("gemeld bij IPLO", "K-2026-");
        form(petra, "oplossing").locator("textarea").fill("Het certificaat is vernieuwd");
        verstuur(petra, "oplossing");
        form(petra, "hertest").locator("input[value=GROEN]").check();
        form(petra, "hertest").locator("textarea").fill("Alles is binnen");
        kijker.bekijk(petra, "ketentest-hertest");
        verstuur(petra, "hertest");
        deel(petra);
        lees(bea, test);
    }

    private void deel(Page petra) {
        var form = form(petra, "deling");
        assertThat(form.locator("textarea").first().inputValue())
                .doesNotContain("Baas")
                .contains("komt niet aan");
        form.locator("textarea").first().fill("W. Baas wacht");
        form.locator("input[name=gelezen]").check();
        Kijker.verstuur(petra, form.locator("button[type=submit]"));
        assertThat(petra.locator("#fout-deeltekst").innerText()).contains("Baas");
        kijker.bekijk(petra, "ketentest-bevinding");
        form.locator("textarea").first().fill("Het verzoek komt niet aan");
        verstuur(petra, "deling");
        var olga = kijker.als("olga");
        olga.navigate(kijker.adres("/ketentest/gedeeld?woord=verzoek"));
        assertThat(olga.locator("main").innerText())
                .contains("Het verzoek komt niet aan")
                .doesNotContain("Petra");
        kijker.bekijk(olga, "ketentest-gedeeld");
    }

    /// A sheet with a row that is not right is refused whole, with the number of the row; a good one comes in.
    private void lees(Page bea, String test) {
        bea.navigate(test);
        bea.locator("summary", new Page.LocatorOptions().setHasText("inlezen")).click();
        leesIn(bea, List.of(rij("software", "hoog", "=HYPERLINK(1)"), rij("software", "erg", "x")));
        assertThat(bea.locator("#fout-bestand").innerText()).contains("Rij 3", "laag, middel of hoog");
        leesIn(bea, List.of(rij("software", "laag", "=HYPERLINK(1)")));
        assertThat(bea.locator("#loop").innerText()).contains("=HYPERLINK(1)", "BV-2");
    }

    private static List<Object> rij(String soort, String ernst, String tekst) {
        return new ArrayList<>(List.of(soort, ernst, tekst));
    }

    private static void leesIn(Page bea, List<List<Object>> rijen) {
        var blad = new Werkblad("Bevindingen", List.of("Soort", "Ernst", "Bevinding"), rijen);
        bea.locator("#veld-bestand")
                .setInputFiles(new FilePayload("b.xlsx", Werkboekschrijver.SOORT, Werkboekschrijver.schrijf(blad)));
        Kijker.verstuur(bea, form(bea, "bevindingen").locator("button[type=submit]"));
    }
}

package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// A page that nothing changes on.
    private static final String STIL = "/volg";
    /// Sends forms one after the other, without fetching where they lead to; what is accepted answers 0.
    private static final String ZEND = """
            async berichten => { const uit = []; for (const [pad, inhoud] of berichten) {
              uit.push((await fetch(pad, {method: 'POST', body: new URLSearchParams(inhoud), redirect: 'manual'})).status)
            } return uit }""";

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
        bea.getByLabel("Naam van de ketentest").fill("Werkplaats Drimmelen");
        bea.getByLabel("Gemeente").fill("Drimmelen");
        bea.getByLabel("Doel").fill("Weten of de keten werkt");
        Kijker.verstuur(bea, bea.getByText("Ketentest maken"));
        var test = bea.url();
        bereidVoor(bea);
        verstuur(bea, "start");
        bea.locator("summary", new Page.LocatorOptions().setHasText("kick-off")).click();
        Kijker.verstuur(
                bea,
                bea.locator("details[open] > form[action$='/moment'] button").first());
        bea.navigate(kijker.adres(STIL));
        doorloop(test, 1);
        doorloop(test, 2);
        bevinding(bea, test);
        bea.navigate(kijker.adres(STIL));
        doorloop(test, 3);
        bea.navigate(test);
        kijker.bekijk(bea, "ketentest-klaar");
        assertThat(bea.locator("#loop").innerText()).contains("11 van 11 groen");
        assertThat(bea.locator("td .p-status--goed").count()).isGreaterThanOrEqualTo(33);
        assertThat(kijker.fouten()).isEmpty();
    }

    private void bereidVoor(Page bea) {
        verstuur(bea, "lezing");
        form(bea, "gereedheid").locator("select").selectOption("PLAN");
        form(bea, "gereedheid").locator("input[name=leverancier]").fill("Rx Software");
        form(bea, "gereedheid").locator("input[name=gereed]").check();
        verstuur(bea, "gereedheid");
        kies(bea, TEAM.getFirst());
        verstuur(bea, "deelnemer");
        var rest = new ArrayList<List<String>>();
        for (var deel : List.of("REGELS", "LOKET", "VTH")) {
            rest.add(bericht(bea.url() + "/gereedheid", "deelketen=" + deel + "&leverancier=Rx Software&gereed=ja"));
        }
        for (var lid : TEAM.subList(1, TEAM.size())) {
            var gekozen = form(bea, "deelnemer").locator("option", new Locator.LocatorOptions().setHasText(lid[1]));
            rest.add(bericht(
                    bea.url() + "/deelnemer", "rol=" + lid[2] + "&medewerker=" + gekozen.getAttribute("value")));
        }
        zend(bea, rest);
        bea.reload();
        form(bea, "planning").locator("input[name=begin]").fill("9-3-2026");
        verstuur(bea, "planning");
        var agenda = (String) bea.evaluate("pad => fetch(pad).then(a => a.text())", bea.url() + "/planning.ics");
        assertThat(agenda).contains("DTSTART;VALUE=DATE:20260309", "SUMMARY:Werkplaats Drimmelen", "END:VCALENDAR");
        verstuur(bea, "aanmelding");
        bea.getByText("De aanmelding lezen en printen").click();
        assertThat(bea.locator("main").innerText()).contains("Drimmelen", "Rx Software", "9 maart 2026");
        kijker.bekijk(bea, "ketentest-aanmelding");
        bea.goBack();
    }

    private static void kies(Page bea, String[] lid) {
        form(bea, "deelnemer").locator("select[name=rol]").selectOption(lid[2]);
        form(bea, "deelnemer")
                .locator("select[name=medewerker]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(lid[1]));
    }

    private static List<String> bericht(String pad, String velden) {
        return List.of(pad, "_sleutel=" + UUID.randomUUID() + "&" + velden);
    }

    private static void zend(Page page, List<List<String>> berichten) {
        assertThat((List<?>) page.evaluate(ZEND, berichten)).as(page.url()).allMatch(code -> code.equals(0));
    }

    /// Everybody does the steps of the own role: in the first iteration each clicks one, the others go as the screen
    /// sends them.
    /// Who is done looks at a page that stands still, so that nobody draws what others do.
    private void doorloop(String test, int iteratie) {
        for (int wie = 0; wie < TEAM.size(); wie++) {
            var page = kijker.als(TEAM.get(wie)[0]);
            var stappen = stappen(wie)
                    .map(s -> test + "/iteratie/" + iteratie + "/stap/" + s)
                    .toList();
            int opHetScherm = iteratie == 1 ? 1 : 0;
            if (iteratie == 1) {
                opHetScherm(page, stappen.getFirst());
                page.navigate(kijker.adres(STIL));
            }
            zend(
                    page,
                    stappen.stream()
                            .skip(opHetScherm)
                            .flatMap(KetentestSchermTest::berichten)
                            .toList());
        }
    }

    /// The numbers of the steps of this member of the team.
    private static Stream<Integer> stappen(int wie) {
        return IntStream.range(0, WIE.length).filter(i -> WIE[i] == wie).mapToObj(i -> i + 1);
    }

    private static Stream<List<String>> berichten(String hier) {
        return Stream.of(
                bericht(hier + "/uitslag", "kleur=GROEN&bewijs=Gezien"), bericht(hier + "/synchronisatie", "zie=ja"));
    }

    private void opHetScherm(Page page, String hier) {
        page.navigate(hier);
        form(page, "uitslag").locator("input[value=GROEN]").check();
        form(page, "uitslag").locator("textarea").fill("Gezien in het scherm");
        verstuur(page, "uitslag");
        if (form(page, "synchronisatie").count() > 0) {
            verstuur(page, "synchronisatie");
        }
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
        verstuur(petra, "hertest");
        deel(petra);
        petra.navigate(kijker.adres(STIL));
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

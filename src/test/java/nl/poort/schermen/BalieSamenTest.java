package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The desk together with others: a specialist answers while the customer waits, another organisation takes over.
class BalieSamenTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker("bureau");

    /// What has the focus, as somebody reads it.
    private static final String HIER = "() => document.activeElement?.textContent ?? ''";

    private static Balie balie;
    private static Kijker kijker;

    @BeforeAll
    static void open() {
        balie = new Balie(GEDEELD.kijker());
        kijker = balie.kijker;
    }

    @Test
    void ruggespraak_en_warm_doorverbinden_gaan_live_en_het_palet_brengt_overal() {
        var t = balie.bureau();
        var page = balie.page();
        t.verder("Alt+n").druk("Alt+v").noteer("Telt een dakkapel mee?").druk("Alt+r");
        page.locator("#veld-ruggespraakteam")
                .selectOption(kijker.gids.team("bouwen").toString());
        page.locator("button[formaction$='/ruggespraak']").focus();
        t.druk("Enter").wacht("#nieuws .p-kaart");
        balie.bewaard(page);
        kijker.bekijk(page, "contact-ruggespraak");
        var ilse = kijker.als("ilse");
        ilse.navigate(kijker.adres("/werkplek/ruggespraak"));
        kijker.bekijk(ilse, "ruggespraak");
        ilse.locator("[name=antwoord]").fill("Nee, die telt niet mee");
        Kijker.verstuur(ilse, ilse.locator("main form button").last());
        t.wacht("#nieuws:has-text('Nee, die telt niet mee')");
        warm(t, page);
        page.navigate(kijker.adres("/werkplek"));
        t.druk("Control+k").wacht("#palet-zoek");
        kijker.bekijk(page, "palet");
        t.typ("alle open").verder("Enter");
        assertThat(page.url()).endsWith("/werkplek/regie");
        page.navigate(kijker.adres("/werkplek/palet"));
        kijker.bekijk(page, "palet-pagina");
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void de_balk_is_een_regel_en_een_groep_gaat_open_en_dicht_met_het_toetsenbord() {
        var t = balie.bureau();
        var page = balie.page();
        assertThat((Integer) page.evaluate(BALK)).as("hoogte van de balk").isLessThan(60);
        t.druk("Control+k").wacht("#palet-zoek").typ("balie").verder("Enter");
        var kanalen = page.locator(".p-werkbalk__groep summary").first();
        assertThat(kanalen.getAttribute("aria-current")).isEqualTo("true");
        kanalen.focus();
        t.druk("Enter").wacht(".p-werkbalk__groep[open]");
        kijker.bekijk(page, "werkplek-kanalen");
        t.druk("Tab", "Escape");
        assertThat(page.locator(".p-werkbalk__groep[open]").count()).isZero();
        t.druk("Enter", "Tab").verder("Enter");
        assertThat(page.url()).endsWith("/werkplek/telefoon");
        assertThat(kijker.fouten()).isEmpty();
    }

    private static final String BALK = "document.querySelector('.p-werkbalk').getBoundingClientRect().height";

    @Test
    void warm_doorverbinden_kost_hooguit_twintig_toetsen_en_geen_muis() {
        var t = balie.metKlant();
        var page = balie.page();
        int toetsen = t.toetsen();
        t.nul().druk("Escape").typ("infor").wacht("#gevonden button:has-text('IPLO frontdesk')");
        assertThat(t.gevraagd()).as("zoeken is een verzoek").hasSize(1);
        assertThat(Toetsenteller.bytes(t.gevraagd())).isLessThanOrEqualTo(2_000);
        toetsen += t.toetsen();
        t.nul();
        for (int i = 0; i < 8 && !String.valueOf(page.evaluate(HIER)).contains("IPLO frontdesk"); i++) {
            t.druk("ArrowDown");
        }
        t.druk("Enter").wacht("#blad dl");
        assertThat(t.gevraagd()).as("kiezen is een verzoek").hasSize(1);
        assertThat(Toetsenteller.bytes(t.gevraagd())).isLessThanOrEqualTo(2_000);
        t.druk("Alt+v").noteer("Mijn aanvraag komt nergens aan");
        toetsen += t.toetsen();
        t.nul().druk("Alt+w").verder("Control+Enter");
        assertThat(t.gevraagd()).as("de keuze, en de bladzijde erna").hasSizeLessThanOrEqualTo(1 + 8);
        assertThat(Toetsenteller.bytes(t.gevraagd())).isLessThanOrEqualTo(70_000);
        assertThat(balie.leest(page)).contains("Houd de klant aan de lijn");
        assertThat(toetsen + t.toetsen()).isLessThanOrEqualTo(20);
        assertThat(kijker.fouten()).isEmpty();
    }

    /// To IPLO, where somebody accepts while the customer holds the line.
    private static void warm(Toetsenteller t, Page page) {
        t.druk("Alt+w");
        t.verder("Control+Enter");
        assertThat(page.title()).startsWith("Fout:");
        kijker.bekijk(page, "contact-fout");
        page.locator("#veld-zoek").focus();
        t.typ("informatiepunt").wacht("#gevonden button:has-text('IPLO')");
        page.locator("#gevonden button", new Page.LocatorOptions().setHasText("IPLO frontdesk"))
                .focus();
        t.druk("Enter").wacht("#blad dl");
        page.locator("[name=naam]").fill("Bram Maas");
        page.locator("[name=telefoon]").fill("06 87654321");
        balie.bewaard(page);
        page.navigate(page.url());
        assertThat(page.locator("[name=naam]").inputValue()).isEqualTo("Bram Maas");
        t.druk("Alt+w").verder("Control+Enter");
        assertThat(balie.leest(page)).contains("Houd de klant aan de lijn");
        kijker.bekijk(page, "contact-warm");
        var m = kijker.poort.modules();
        var programma = Actor.system("proef");
        var iplo = m.organisaties.findOpCode(programma, "demo-iplo").orElseThrow();
        var noor = m.medewerkers
                .findOpEmail(programma, iplo.id(), "noor@demo.poort.example")
                .orElseThrow();
        var vraag = balie.vraag(balie.laatste());
        var stap = m.vragen.weg(noor.actor("kijken"), vraag.id()).overdrachten().stream()
                .filter(o -> noor.teams().contains(o.naarTeam()))
                .findFirst()
                .orElseThrow();
        m.overdrachten.aannemen(noor, stap.id());
        t.wacht("#warm:has-text('verbind nu door')");
        assertThat(balie.laatste().resultaat()).isEqualTo(Contactresultaat.DOORGEZET);
    }

    @Test
    void een_adres_brengt_u_bij_de_plek_en_de_plek_gaat_mee_met_de_vraag() {
        var t = balie.bureau();
        var page = balie.page();
        t.verder("Alt+n").typ("dorpsstraat 3").wacht("#gevonden button:has-text('9901 AB Westveld')");
        kijker.bekijk(page, "contact-adres-gevonden");
        page.locator("#veld-zoek").focus();
        t.druk("Enter").wacht("#blad h2:has-text('Dorpsstraat 3')");
        assertThat(page.locator("#blad").innerText()).contains("gemeente Westveld", "Hier loopt niets");
        assertThat(page.locator("#veld-plaats").inputValue()).isEqualTo("Dorpsstraat 3, 9901 AB Westveld");
        kijker.bekijk(page, "contact-adres");
        page.navigate(page.url());
        assertThat(page.locator("#veld-plaats").inputValue()).isEqualTo("Dorpsstraat 3, 9901 AB Westveld");
        assertThat(kijker.fouten()).isEmpty();
    }
}

package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.keten.vragen.Terugbelregel;
import nl.poort.keten.vragen.Terugkoppelwijze;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The contact screen with the keyboard alone: few keys, few bytes, nothing lost, readable in every state.
class BalieTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker("bureau");

    private static Balie balie;
    private static Kijker kijker;

    @BeforeAll
    static void open() {
        balie = new Balie(GEDEELD.kijker());
        kijker = balie.kijker;
    }

    @Test
    void een_vraag_met_een_antwoord_kost_hooguit_twaalf_toetsen_en_twee_kilobyte_per_stap() {
        var t = balie.bureau();
        var page = balie.page();
        t.nul().verder("Alt+n");
        kijker.bekijk(page, "contact-nieuw");
        page.locator("#veld-zoek").focus();
        int voor = t.toetsen();
        t.nul().typ("adre").wacht("#gevonden button");
        int getypt = t.toetsen();
        assertThat(t.gevraagd()).as("zoeken is een verzoek").hasSize(1);
        assertThat(Toetsenteller.bytes(t.gevraagd())).isLessThanOrEqualTo(2_000);
        kijker.bekijk(page, "contact-gevonden");
        page.locator("#veld-zoek").focus();
        t.nul().druk("ArrowDown", "Enter").wacht("#blad article");
        assertThat(t.gevraagd()).as("openen is een verzoek").hasSize(1);
        assertThat(Toetsenteller.bytes(t.gevraagd())).isLessThanOrEqualTo(2_000);
        kijker.bekijk(page, "contact-antwoord");
        assertThat(page.locator("#veld-woorden").inputValue()).startsWith("Adres niet gevonden");
        t.verder("Control+Enter");
        assertThat(voor + getypt + t.toetsen()).isLessThanOrEqualTo(12);
        kijker.bekijk(page, "contact-klaar");
        var contact = balie.laatste();
        assertThat(contact.resultaat()).isEqualTo(Contactresultaat.ZELF_BEANTWOORD);
        assertThat(kijker.poort
                        .modules()
                        .lopendeContacten
                        .verloop(balie.sanne(), contact.id())
                        .orElseThrow()
                        .bronnen())
                .extracting("nummer")
                .containsExactly("KA-12");
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void het_scherm_laden_kost_hooguit_acht_verzoeken_en_zeventig_kilobyte() {
        var bekend = balie.page();
        bekend.navigate(kijker.adres("/werkplek"));
        new Toetsenteller(bekend).verder("Alt+n");
        try (var vers = bekend.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(bekend.context().storageState())
                        .setLocale("nl-NL"))) {
            var page = vers.newPage();
            // the mark is on the page and on the tab: the second time it comes from memory
            var alle = new LinkedHashSet<String>();
            page.onRequest(r -> alle.add(r.url()));
            var teller = new Toetsenteller(page);
            page.navigate(bekend.url());
            page.waitForFunction("() => document.querySelector('#veld-zoek') === document.activeElement");
            assertThat(alle).as(String.join("\n", alle)).hasSizeLessThanOrEqualTo(8);
            assertThat(Toetsenteller.bytes(teller.gevraagd())).isLessThanOrEqualTo(70_000);
        }
    }

    @Test
    void een_terugbelverzoek_kost_hooguit_twintig_toetsen_en_toont_pas_na_de_controle_wie_het_is() {
        var t = balie.metKlant();
        var page = balie.page();
        var leest = balie.leest(page);
        assertThat(leest).contains("Hoort bij Jans Kuiper (niet gecontroleerd)").doesNotContain("+31612345678");
        int toetsen = t.toetsen();
        kijker.bekijk(page, "contact-ongecontroleerd");
        t.nul()
                .druk("Alt+v")
                .noteer("Wanneer komt mijn paspoort?")
                .druk("Alt+t", "Alt+o", "Shift+Tab", "d", "Tab", "b")
                .wacht("#veld-setvraaga");
        assertThat(Toetsenteller.bytes(t.gevraagd())).isLessThanOrEqualTo(2_000);
        t.druk("Tab")
                .noteer("Dorpsstraat 12")
                .druk("Tab")
                .noteer("Een dakkapel")
                .druk("Tab", "n");
        balie.bewaard(page);
        kijker.bekijk(page, "contact-terugbellen");
        t.verder("Control+Enter");
        assertThat(toetsen + t.toetsen()).isLessThanOrEqualTo(20);
        var contact = balie.laatste();
        var adres = balie.vraag(contact).context().get("Om welk adres gaat het?");
        assertThat(adres).isEqualTo("Dorpsstraat 12");
        assertThat(balie.terugbellen(contact).tijdvak().van()).isEqualTo("2026-06-02T06:30:00Z");
        assertThat(contact.resultaat()).isEqualTo(Contactresultaat.TERUGBELLEN);
        assertThat(contact.partij()).isEqualTo(balie.jans.id());
        assertThat(balie.vraag(contact).terugkoppelwijze()).isEqualTo(Terugkoppelwijze.BELLEN);
        t.verder("Alt+n")
                .typ("kuip")
                .wacht("#gevonden button")
                .druk("ArrowDown", "Enter")
                .wacht("#blad section");
        t.druk("Alt+c").wacht("#kaart .p-status");
        assertThat(balie.leest(page))
                .contains("+31612345678", balie.vraag(contact).kenmerk(), "Wanneer komt mijn paspoort?");
        kijker.bekijk(page, "contact-klantbeeld");
        page.locator("#blad button", new Page.LocatorOptions().setHasText(contact.kenmerk()))
                .focus();
        t.druk("Enter").wacht("#blad .p-citaat").verder("Alt+h");
        assertThat(page.locator("[name=besluit]").count()).isEqualTo(3);
        t.druk("Alt+e")
                .noteer("De klant vraagt wanneer wij bellen")
                .druk("Alt+u")
                .verder("Control+Enter");
        assertThat(balie.laatste().vraag()).isEqualTo(contact.vraag());
        assertThat(kijker.poort.modules().signalen.list(balie.sanne()))
                .extracting("tekst")
                .contains("De klant nam weer contact op: De klant vraagt wanneer wij bellen");
    }

    @Test
    void een_nieuwe_zaak_kost_hooguit_vijftien_toetsen() {
        var t = balie.bureau();
        t.nul()
                .verder("Alt+n")
                .typ("kui")
                .wacht("#gevonden button")
                .druk("ArrowDown", "Enter")
                .wacht("#blad section");
        t.druk("Alt+v").noteer("Mag mijn boom weg?");
        assertThat(balie.page().locator("#veld-woorden").inputValue()).isEqualTo("Mag mijn boom weg?");
        t.druk("Alt+z").verder("Control+Enter");
        t.wacht("#veld-zoekzaaktype:focus").druk("Tab", "Tab", "Space").verder("Control+Enter");
        assertThat(t.toetsen()).isLessThanOrEqualTo(15);
        assertThat(balie.leest(balie.page())).contains("is gestart");
    }

    @Test
    void wie_doortypt_terwijl_een_keuze_nog_onderweg_is_verliest_geen_letter() {
        var t = balie.bureau();
        var page = balie.page();
        t.verder("Alt+n").typ("adre").wacht("#gevonden button");
        var onderweg = new ArrayList<Route>();
        page.route("**/keuze", onderweg::add);
        t.druk("ArrowDown", "Enter", "Alt+v")
                .noteer("Mijn straat staat er niet")
                .druk("Alt+e");
        t.noteer("Ik kijk");
        assertThat(onderweg).hasSize(1);
        onderweg.getFirst().resume();
        t.wacht("#blad article").noteer(" even mee");
        page.unroute("**/keuze");
        assertThat(page.locator("#veld-woorden").inputValue()).isEqualTo("Mijn straat staat er niet");
        assertThat(page.locator("#veld-antwoord").inputValue()).isEqualTo("Ik kijk even mee");
    }

    @Test
    void twee_contacten_naast_elkaar_houden_elk_hun_tekst_ook_op_een_andere_computer() {
        var t = balie.bureau();
        var page = balie.page();
        t.verder("Alt+n").druk("Alt+v").noteer("Eerste vraag");
        balie.bewaard(page);
        t.verder("Alt+n").druk("Alt+v").noteer("Tweede vraag");
        balie.bewaard(page);
        kijker.bekijk(page, "contact-twee");
        t.verder("Alt+1");
        assertThat(page.locator("#veld-woorden").inputValue()).isEqualTo("Eerste vraag");
        t.verder("Alt+2");
        assertThat(page.locator("#veld-woorden").inputValue()).isEqualTo("Tweede vraag");
        var elders = kijker.zonderScript();
        elders.context().addCookies(page.context().cookies());
        elders.navigate(page.url());
        assertThat(elders.locator("#veld-woorden").inputValue()).isEqualTo("Tweede vraag");
        elders.locator("#veld-zoek").fill("adres");
        elders.locator("#veld-zoek").press("Enter");
        elders.locator("#gevonden button").first().click();
        assertThat(balie.leest(elders)).contains("Kies de locatie op de kaart");
        elders.locator(".p-besluit > .p-knoppen button").first().click();
        assertThat(balie.leest(elders)).contains("de klant heeft antwoord");
    }

    @Test
    void wie_voor_een_bedrijf_belt_wordt_binnen_een_werkdag_gebeld_door_de_accountmanager() {
        wijsIlseAan();
        var t = balie.bureau();
        var page = balie.page();
        t.verder("Alt+n").druk("Alt+j").wacht("#accountmanager");
        assertThat(page.locator("#accountmanager").innerText())
                .contains("Accountmanager bedrijven", "Ilse Bakker", "+31");
        kijker.bekijk(page, "contact-ondernemer");
        t.nul().druk("Alt+j").wacht("#accountmanager [role=status]");
        assertThat(t.gevraagd()).hasSize(1);
        assertThat(page.locator("#veld-besluit-1").isChecked()).isTrue();
        page.locator("#veld-naam").fill("Bakkerij Vos");
        page.locator("#veld-telefoon").fill("0612345679");
        t.druk("Alt+v").noteer("Welke vergunning heb ik nodig?").verder("Control+Enter");
        var vraag = balie.vraag(balie.laatste());
        assertThat(vraag.toegezegdOp()).isEqualTo(Instant.parse("2026-06-02T15:00:00Z"));
        var m = kijker.poort.modules();
        assertThat(m.partijen.get(balie.sanne().actor("kijken"), vraag.klant()).soort())
                .isEqualTo(Partijsoort.BEDRIJF);
        assertThat(m.terugbelverzoeken.list(kijker.gids.mens("ilse"), true, 50))
                .extracting(Terugbelregel::vraag)
                .contains(vraag.id());
    }

    /// On the screen of the administrator, also with what goes wrong.
    private static void wijsIlseAan() {
        var page = kijker.als("bea");
        page.navigate(kijker.adres("/beheer/accountmanagers"));
        kijker.bekijk(page, "accountmanagers-leeg");
        page.locator("#veld-kvkNummer").fill("12345678");
        Kijker.verstuur(page, page.locator("main form button").last());
        assertThat(page.locator("main").innerText()).contains("Kies wie de bedrijven helpt");
        page.locator("#veld-kvkNummer").fill("");
        page.locator("#veld-accountmanager").selectOption(new SelectOption().setLabel("Ilse Bakker, Bouwen"));
        Kijker.verstuur(page, page.locator("main form button").last());
        assertThat(page.locator("main").innerText()).contains("Ilse Bakker", "voor elk bedrijf");
        kijker.bekijk(page, "accountmanagers");
    }
}

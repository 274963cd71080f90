package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.poort.contact.kanalen.Draad;
import nl.poort.contact.kanalen.Draadstand;
import nl.poort.contact.kanalen.Uiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A mail, a conversation on WhatsApp and a visitor at the counter, from the work list to the end with the keyboard
/// alone: keys, bytes and requests are counted, and every state is held against WCAG at 1366 and 320 px.
class KanaaltoetsenTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker("bureau");

    private static Balie balie;
    private static Kijker kijker;

    @BeforeAll
    static void open() {
        balie = new Balie(GEDEELD.kijker());
        kijker = balie.kijker;
    }

    /// A customer, played on the page of the demo.
    private static void speel(String weg, String naam, String tekst) {
        var buiten = kijker.bezoeker();
        buiten.navigate(kijker.adres("/demo/postbus"));
        buiten.locator("[name=weg][value='" + weg + "']").check();
        buiten.locator("#veld-naam").fill(naam);
        buiten.locator("#veld-tekst").fill(tekst);
        Kijker.verstuur(buiten, buiten.locator("main form button").first());
    }

    /// From the work list, by the palette, to the conversation that can wait the shortest.
    private static Toetsenteller opent(String lijst) {
        var t = balie.bureau();
        t.nul().druk("Control+k").wacht("dialog[open] input").typ(lijst).wacht("dialog[open] li:not([hidden])");
        return t.verder("Enter");
    }

    /// One step: no more than a page that is loaded for the first time may cost.
    private static void binnenBudget(Toetsenteller t, String wat) {
        assertThat(t.gevraagd()).as(wat).hasSizeLessThanOrEqualTo(8);
        assertThat(Toetsenteller.bytes(t.gevraagd())).as(wat).isLessThanOrEqualTo(70_000);
    }

    private static List<Uiting> uitingen(Draad draad) {
        return kijker.poort.koppelingen().kanalen.draden.uitingen(balie.sanne().actor("kijken"), draad.id());
    }

    private static Draad draad(String kanaal) {
        return kijker.poort.koppelingen().kanalen.draden.recent(balie.sanne(), null, 20).stream()
                .filter(d -> d.kanaal().equals(kanaal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void een_mail_beantwoorden_kost_hooguit_twaalf_toetsen() {
        speel("e-mail", "Fatima Özdemir", "Mijn adres niet gevonden in het loket");
        var t = opent("ges");
        var page = balie.page();
        kijker.bekijk(page, "toetsen-gesprekken");
        int toetsen = t.toetsen();
        t.nul().verder("Alt+o");
        binnenBudget(t, "een gesprek openen");
        kijker.bekijk(page, "toetsen-mail");
        toetsen += t.toetsen();
        t.nul().verder("Alt+k");
        binnenBudget(t, "een antwoord overnemen");
        assertThat(page.locator("#veld-tekst").inputValue()).contains("Kies uw plek op de kaart");
        kijker.bekijk(page, "toetsen-mail-overgenomen");
        toetsen += t.toetsen();
        t.nul().druk("Alt+a");
        assertThat(page.locator("#veld-klaar").isChecked()).isTrue();
        t.verder("Control+Enter");
        assertThat(Toetsenteller.bytes(t.gevraagd())).as("versturen").isLessThanOrEqualTo(70_000);
        kijker.bekijk(page, "toetsen-mail-klaar");
        assertThat(toetsen + t.toetsen()).isLessThanOrEqualTo(12);
        assertThat(draad("e-mail").stand()).isNotEqualTo(Draadstand.WACHT);
        assertThat(uitingen(draad("e-mail")).getLast()).satisfies(u -> {
            assertThat(u.vanKlant()).isFalse();
            assertThat(u.tekst()).contains("Kies uw plek op de kaart");
        });
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void een_gesprek_op_whatsapp_gaat_heen_en_weer_met_hooguit_twintig_toetsen() {
        speel("whatsapp", "Tom", "Is het loket morgen open?");
        var t = opent("ges");
        var page = balie.page();
        t.verder("Alt+o").druk("Alt+e").noteer("Ja, van negen tot vijf. Hoe laat wilt u komen?");
        t.verder("Control+Enter");
        kijker.bekijk(page, "toetsen-whatsapp");
        assertThat(page.locator("main").innerText()).contains("Hoe laat wilt u komen?");
        speel("whatsapp", "Tom", "Om tien uur");
        int toetsen = t.toetsen();
        t = opent("ges");
        t.verder("Alt+o");
        assertThat(page.locator("main").innerText()).contains("Is het loket morgen open?", "Om tien uur");
        zoektEenAnderAntwoord(page);
        toetsen += t.toetsen();
        t.nul().druk("Alt+e").noteer("Tot morgen.").druk("Alt+a").verder("Control+Enter");
        assertThat(Toetsenteller.bytes(t.gevraagd())).as("versturen").isLessThanOrEqualTo(70_000);
        assertThat(toetsen + t.toetsen()).isLessThanOrEqualTo(20);
        assertThat(uitingen(draad("whatsapp")))
                .extracting(Uiting::tekst)
                .containsExactly(
                        "Is het loket morgen open?",
                        "Ja, van negen tot vijf. Hoe laat wilt u komen?",
                        "Om tien uur",
                        "Tot morgen.");
        assertThat(draad("whatsapp").stand()).isNotEqualTo(Draadstand.WACHT);
        assertThat(kijker.fouten()).isEmpty();
    }

    /// What was typed stays, and a customer's words in the search find nothing that breaks.
    private static void zoektEenAnderAntwoord(Page page) {
        page.locator("#veld-tekst").fill("Beste Tom,");
        page.locator("#veld-zoekantwoord").fill("adres");
        page.locator("#veld-zoekantwoord").focus();
        Kijker.verstuur(
                page,
                page.locator("button", new Page.LocatorOptions().setHasText("Zoek"))
                        .last());
        kijker.bekijk(page, "toetsen-antwoord-zoeken");
        assertThat(page.locator("#veld-tekst").inputValue()).isEqualTo("Beste Tom,");
        Kijker.verstuur(page, page.locator("main [role=status] button").first());
        assertThat(page.locator("#veld-tekst").inputValue())
                .startsWith("Beste Tom,\n\n")
                .hasSizeGreaterThan(30);
        page.locator("#veld-tekst").fill("");
    }

    @Test
    void een_bezoeker_aan_de_balie_helpen_kost_hooguit_twaalf_toetsen() {
        speel("balie", "Mila", "Mijn adres niet gevonden");
        var t = opent("balie");
        var page = balie.page();
        kijker.bekijk(page, "toetsen-balie");
        int toetsen = t.toetsen();
        page.locator("#veld-balie").focus();
        t.nul().typ("2").verder("Enter");
        kijker.bekijk(page, "toetsen-balie-opgeroepen");
        t.verder("Alt+o");
        kijker.bekijk(page, "toetsen-balie-contact");
        assertThat(page.locator("#veld-kanaal").inputValue()).isEqualTo("balie");
        t.druk("Alt+e").noteer("Uitgelegd hoe het op de kaart kan").verder("Control+Enter");
        assertThat(balie.laatste().kanaal()).isEqualTo("balie");
        toetsen += t.toetsen();
        t = opent("balie");
        kijker.bekijk(page, "toetsen-balie-bezig");
        t.nul().verder("Alt+a");
        assertThat(page.locator("main").innerText()).doesNotContain("Bij u");
        assertThat(toetsen + t.toetsen()).isLessThanOrEqualTo(14);
        assertThat(kijker.fouten()).isEmpty();
    }
}

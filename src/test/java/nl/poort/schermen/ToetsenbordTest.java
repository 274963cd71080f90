package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The six main tasks with the keyboard alone, and the main pages in the colours and the calm of the reader: run by
/// `./check -Dpoort.formulieren=ja -Dtest=ToetsenbordTest`.
@EnabledIfSystemProperty(named = "poort.formulieren", matches = "ja")
class ToetsenbordTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private static Kijker kijker() {
        return GEDEELD.kijker();
    }

    private static Toetsenbord bij(Page page, String pad) {
        page.navigate(kijker().adres(pad));
        return new Toetsenbord(page);
    }

    private static String leest(Toetsenbord t) {
        return t.page().locator("main").innerText();
    }

    @Test
    void de_zes_taken_gaan_met_het_toetsenbord_alleen() {
        kijker().klok.zet("2026-06-01T10:00");
        var klant = bij(kijker().bezoeker(), "/vraag-stellen");
        stelEenVraag(klant);
        volg(klant);
        var sanne = new Toetsenbord(kijker().als("sanne"));
        legEenContactVast(sanne);
        zetDoor(sanne);
        var ilse = new Toetsenbord(kijker().als("ilse"));
        beantwoord(ilse, sanne.page().url());
        informeer(sanne);
        assertThat(klant.stops() + sanne.stops() + ilse.stops()).isGreaterThan(100);
    }

    private static void stelEenVraag(Toetsenbord t) {
        t.naar("main a[href*='bij=']").verder("Enter");
        t.naar("[name=bedoeling]").druk("Space");
        t.naar("[name=vraag]").typ("Mag ik een dakkapel aan de voorkant?");
        t.naar("[name=naam]").typ("Bram Maas");
        t.naar("[name=wijze]").druk("Space").druk("ArrowDown");
        t.naar("[name=telefoon]").typ("06 12345678");
        t.naar("[name=email]").typ("bram@example.nl");
        t.naar("main form button[type=submit]").verder("Enter");
        assertThat(leest(t)).contains("K-2026-");
    }

    /// With the number and the code that stand on the page.
    private static void volg(Toetsenbord t) {
        var tekst = leest(t);
        var kenmerk = tekst.replaceAll("(?s).*?(K-\\d{4}-\\d+).*", "$1");
        var code = tekst.replaceAll("(?s).*[Cc]ode[^A-Z0-9]*([A-Z0-9]{4}[- ]?[A-Z0-9]{4}).*", "$1");
        t.page().navigate(kijker().adres("/volg"));
        t.naar("[name=kenmerk]").typ(kenmerk);
        t.naar("[name=code]").typ(code).verder("Enter");
        assertThat(leest(t)).contains("Mag ik een dakkapel aan de voorkant?");
    }

    private static void legEenContactVast(Toetsenbord t) {
        t.page().navigate(kijker().adres("/werkplek"));
        t.verder("Alt+KeyN");
        t.naar("[name=naam]").typ("Fatima Amrani");
        t.naar("[name=email]").typ("fatima@example.nl");
        t.naar("[name=woorden]").typ("Telt een dakkapel mee voor de hoogte?");
        t.druk("Alt+KeyU");
        assertThat(t.page().locator("[name=besluit][value=uitzoeken]").isChecked())
                .isTrue();
        t.verder("Control+Enter");
        assertThat(leest(t)).contains("De vraag is vastgelegd");
        t.naar("main a[href*='/werkplek/vraag/']").verder("Enter");
    }

    private static void zetDoor(Toetsenbord t) {
        if (!t.page().locator("[name=naar]").first().isVisible()) {
            t.naar("details:has(form[action$='/doorzetting']) > summary").druk("Enter");
        }
        t.naar("form[action$='/doorzetting'] [name=zoekschakel]").typ("bouwen");
        t.page().locator("#schakels [name=naar]").first().waitFor();
        // what was found stands right before the search field
        t.druk("Shift+Tab");
        var gekozen = t.page().locator("#schakels [name=naar]:checked");
        for (int i = 0; i < 10 && gekozen.count() == 0; i++) {
            t.druk("ArrowDown");
        }
        assertThat(gekozen.count()).isEqualTo(1);
        t.naar("[name=gevraagd]").typ("Zoek dit uit in de regels");
        t.verder("Control+Enter");
        assertThat(leest(t)).contains("voorgelegd aan");
    }

    private static void beantwoord(Toetsenbord t, String vraag) {
        t.page().navigate(kijker().adres("/werkplek"));
        t.naar("button[name=een]").verder("Enter");
        t.page().navigate(vraag);
        t.naar("[name=antwoord]").typ("Nee, een dakkapel telt niet mee.").verder("Control+Enter");
        assertThat(leest(t)).contains("Uw antwoord is terug");
    }

    private static void informeer(Toetsenbord t) {
        t.page().reload();
        t.naar("[name=verteld]");
        t.naar("form[action$='/informering'] button[type=submit]").verder("Enter");
        assertThat(leest(t)).contains("is gesloten");
    }

    @Test
    void in_eigen_kleuren_en_zonder_beweging_werkt_het_ook() {
        rustig(kijker().bezoeker(), List.of("/", "/vraag-stellen", "/volg", "/demo"));
        rustig(kijker().als("sanne"), List.of("/werkplek", "/werkplek/contact", "/keten"));
        rustig(kijker().als("dewit"), List.of("/calamiteit"));
        rustig(kijker().als("imre"), List.of("/sturing", "/sturing/niets-kwijt"));
        rustig(kijker().als("bea"), List.of("/beheer", "/beheer/mensen"));
        assertThat(kijker().fouten()).isEmpty();
    }

    private static void rustig(Page page, List<String> paden) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        try {
            for (var pad : paden) {
                page.navigate(kijker().adres(pad));
                kijker().bekijk(page, "eigen-kleuren" + pad.replaceAll("[^a-z]", "-"));
                assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
                new Toetsenbord(page).naar("main a, main button, main input, main summary");
            }
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setReducedMotion(null));
        }
    }
}

package nl.poort.web.werkplek;

import com.microsoft.playwright.*;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ZZKijkenTest {
    static final Path MAP = Path.of("/tmp/wp-shots");
    Werkplekproef proef;

    @org.junit.jupiter.api.Test
    void kijk() {
        try (var p = new Werkplekproef();
                var pw = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var b = pw.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")))) {
            proef = p;
            var sanne = p.bureau("sanne");
            var ilse = p.bureau("ilse");
            var bouwen = p.team("DESKUNDIGE").toString();
            var v1 = sanne.zegToe("naar", bouwen, "gevraagd", "Leg uit wat deze vraag bedoelt, en wat het doel van de regel is");
            var v2 = sanne.zegToe("woorden", "Mijn aanvraag kwam bij de verkeerde gemeente aan. Hoe kan dat en wat moet ik nu doen? Ik heb al twee keer gebeld en word steeds doorverbonden.", "vraagsoort", "TECHNISCHE_STORING", "impact", "MIDDEN");
            var v3 = sanne.zegToe("woorden", "Postcode 4921BV nummer 1 wordt niet herkend in het Omgevingsloket", "vraagsoort", "MELDING", "naar", p.team("IPLO").toString(), "gevraagd", "Herkent u dit?");
            var v4 = sanne.zegToe("woorden", "Mag ik een dakkapel plaatsen aan de voorkant?", "naar", bouwen, "gevraagd", "Mag dit volgens het plan?");
            p.bureau("noor").actie(v3, Actie.WEIGEREN, "weigerreden", "Dit hoort bij de beheerder");
            p.test.klok().zet("2026-03-09T14:30");
            ilse.actie(v4, Actie.AANNEMEN);
            p.test.klok().zet("2026-03-10T11:20");
            p.m.ketenwacht.verwerk();
            ilse.actie(v4, Actie.BEANTWOORDEN, "antwoord", "Nee, aan de voorkant niet zonder vergunning. Aan de achterkant wel, als de dakkapel niet hoger is dan 1,75 meter.", "bron", "Bbl artikel 2.29");
            p.bezorg();
            for (int w : new int[] {1366, 360}) {
                var page = login(b, w, "sanne");
                foto(page, "/werkplek", "lijst-" + w);
                foto(page, "/werkplek/vraag/" + v4.id(), "vraag-terug-" + w);
                foto(page, "/werkplek/vraag/" + v3.id(), "vraag-geweigerd-" + w);
                foto(page, "/werkplek/contact/nieuw", "contact-leeg-" + w);
                page.locator("#veld-zoekklant").pressSequentially("ozdemir");
                page.locator("#veld-woorden").pressSequentially("postcode niet herkend");
                page.waitForTimeout(1200);
                page.check("input[name=besluit][value=uitzoeken]");
                schiet(page, "contact-vol-" + w);
                page.check("#klant-nieuw");
                page.fill("#veld-naam", "");
                page.keyboard().press("Control+Enter");
                page.waitForTimeout(1500); page.locator("#veld-naam").focus();
                page.keyboard().press("Control+Enter");
                page.waitForLoadState();
                page.waitForTimeout(1500);
                schiet(page, "contact-fout-" + w);
                foto(page, "/werkplek/regie", "regie-" + w);
                page.fill("#zoekbalk", "dakkapel"); page.waitForTimeout(300);
                page.keyboard().press("Enter");
                page.waitForLoadState();
                page.waitForTimeout(1500); schiet(page, "zoek-" + w);
                var l = login(b, w, "petra");
                foto(l, "/werkplek", "lijst-leider-" + w);
                foto(l, "/werkplek/vraag/" + v1.id(), "vraag-leider-" + w);
            }
            var page = login(b, 1366, "sanne");
            page.navigate(url("/werkplek/contact/nieuw"));
            page.check("#klant-nieuw"); page.fill("#veld-naam", "Piet"); page.fill("#veld-telefoon", "0612345678");
            page.fill("#veld-woorden", "Wat kost een uitrit?");
            page.check("input[name=besluit][value=uitzoeken]");
            page.locator("#veld-woorden").focus();
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/werkplek/contact/0*");
            schiet(page, "bevestiging-1366");
        }
    }

    String url(String pad) { return "http://localhost:" + proef.port() + pad; }

    Page login(Browser b, int w, String wie) {
        var page = b.newContext(new Browser.NewContextOptions().setViewportSize(w, 768)).newPage();
        page.onConsoleMessage(m -> System.out.println("CONSOLE " + m.text()));
        page.navigate(url("/aanmelden"));
        page.locator("button[value='" + wie + "@demo.poort.example']").click();
        page.waitForURL("**/werkplek");
        return page;
    }

    void foto(Page page, String pad, String naam) { page.navigate(url(pad)); schiet(page, naam); }

    void schiet(Page page, String naam) {
        page.screenshot(new Page.ScreenshotOptions().setPath(MAP.resolve(naam + ".png")).setFullPage(true));
        var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!over.equals(0)) System.out.println("BREED " + naam + " " + over);
        var axe = new com.deque.html.axecore.playwright.AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze();
        axe.getViolations().forEach(v -> v.getNodes().forEach(n -> System.out.println("AXE " + naam + " " + v.getId() + " " + n.getHtml())));
    }
}

package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poort.Instellingen;
import nl.poort.Poort;
import nl.poort.TestKlok;
import org.junit.jupiter.api.Assumptions;

/// The real program with its demo chain, and people who look at it in Chromium, each in a browser of their own.
///
/// Every page that is looked at is held against WCAG 2.2 AA (axe) at 1366 and 320 px. With
/// `POORT_SCHERMEN=docs/schermen` the pictures of the README are made anew.
final class Kijker implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    final TestKlok klok = new TestKlok("2026-03-09T10:12");
    final Poort poort;
    private final Path home;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, Page> mensen = new HashMap<>();
    private final List<String> fouten = new ArrayList<>();

    Kijker() {
        var chromium = chromium();
        Assumptions.assumeTrue(chromium != null, "Chromium is er niet: ./check zet het neer of zegt hoe");
        try {
            home = Files.createTempDirectory("poort-schermen");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var omgeving = Map.of("POORT_HOME", home.toString(), "POORT_PORT", "0", "POORT_DEMO", "true");
        poort = Poort.start(Instellingen.read(omgeving, home), klok);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    private static String chromium() {
        var gezegd = System.getenv("POORT_CHROMIUM");
        if (gezegd != null && Files.isExecutable(Path.of(gezegd))) {
            return gezegd;
        }
        return CHROMIUM.stream()
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .orElse(null);
    }

    String adres(String pad) {
        return "http://localhost:" + poort.port() + pad;
    }

    /// The browser of somebody who is not logged in.
    Page bezoeker() {
        return mensen.computeIfAbsent("bezoeker", w -> nieuw(true));
    }

    /// The browser of a demo account, logged in by its button.
    Page als(String login) {
        return mensen.computeIfAbsent(login, w -> {
            var page = nieuw(true);
            page.navigate(adres("/aanmelden"));
            verstuur(page, page.locator("button[name=demo][value='" + login + "@demo.poort.example']"));
            return page;
        });
    }

    /// A browser with scripts switched off.
    Page zonderScript() {
        return nieuw(false);
    }

    private Page nieuw(boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 900)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(20_000);
        var page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                fouten.add(page.url() + ": " + m.text());
            }
        });
        page.onDialog(d -> fouten.add("een venster: " + d.message()));
        return page;
    }

    /// Presses a button and waits until the page that follows stands there.
    static void verstuur(Page page, Locator knop) {
        page.evaluate("() => { window.oud = true; }");
        knop.click();
        page.waitForFunction("() => !window.oud && document.readyState === 'complete'");
    }

    private static final String TE_BREED = """
            () => [...document.querySelectorAll('main *')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('.p-schuif'))
              .slice(0, 5).map(e => e.tagName + '.' + e.className)""";

    /// Holds the page as it is now against WCAG at two widths, and takes its picture when asked.
    void bekijk(Page page, String naam) {
        for (int breedte : new int[] {1366, 320}) {
            page.setViewportSize(breedte, 900);
            var gevonden = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
            assertThat(gevonden)
                    .as(naam + " op " + breedte + " px: " + page.url())
                    .extracting(v -> v.getId() + " " + v.getNodes().getFirst().getTarget())
                    .isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as(naam + " past niet op " + breedte + " px: " + page.evaluate(TE_BREED))
                    .isLessThanOrEqualTo(0);
        }
        page.setViewportSize(1366, 900);
        var map = System.getenv("POORT_SCHERMEN");
        if (map != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(map, naam + ".png")));
        }
    }

    /// The form of one action on the page of a Vraag, folded open when it was folded.
    Locator actie(Page page, String noun) {
        var form = page.locator("form[action$='/" + noun + "']").first();
        var details = page.locator(
                        "details", new Page.LocatorOptions().setHas(page.locator("form[action$='/" + noun + "']")))
                .first();
        if (details.count() > 0 && details.getAttribute("open") == null) {
            details.locator("summary").first().click();
        }
        return form;
    }

    /// What the browsers complained about: a blocked script, a missing file, a dialog.
    List<String> fouten() {
        return fouten;
    }

    @Override
    public void close() {
        playwright.close();
        poort.close();
    }
}

package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.Poort;
import nl.poort.Proefinstellingen;
import nl.poort.TestKlok;
import org.junit.jupiter.api.Assumptions;

/// The real program with its demo chain, and people who look at it in Chromium, each in a browser of their own.
///
/// Every page that is looked at is held against WCAG 2.2 AA (axe) at 1366 and 320 px. With
/// `POORT_SCHERMEN=docs/schermen` the pictures of the README are made anew.
final class Kijker implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    final TestKlok klok = new TestKlok("2026-03-09T10:12");
    final Poort poort;
    final Demogids gids;
    private final Path home;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, Page> mensen = new HashMap<>();
    private final List<String> fouten = new ArrayList<>();
    private final StringBuilder gelezen = new StringBuilder();

    Kijker() {
        var chromium = Chromium.pad();
        Assumptions.assumeTrue(chromium != null, "Chromium is er niet: ./check zet het neer of zegt hoe");
        try {
            home = Files.createTempDirectory("poort-schermen");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        poort = Poort.start(Proefinstellingen.demo(home), klok);
        gids = new Demogids(poort);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = Chromium.open(playwright, chromium);
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
            // a page that was refused is told in the console as well; a file that is not there is a fault
            boolean pagina = m.text().startsWith("Failed to load resource")
                    && m.location().startsWith(page.url());
            if (m.type().equals("error") && !pagina) {
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
        wachtOpVolgende(page);
    }

    /// Waits until the page that follows stands there; without asking at every frame, which would make it draw.
    static void wachtOpVolgende(Page page) {
        page.waitForFunction(
                "() => !window.oud && document.readyState === 'complete'",
                null,
                new Page.WaitForFunctionOptions().setPollingInterval(20));
    }

    private static final String TE_BREED = """
            () => [...document.querySelectorAll('main *')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('.p-schuif, .p-tabel'))
              .slice(0, 5).map(e => e.tagName + '.' + e.className)""";

    /// The letters of the page, whatever their order or place; without the keys one can press, time that runs, and the
    /// heads of
    /// a table whose cells name themselves when it is narrow.
    private static final String LETTERS = """
            () => [...document.querySelectorAll('kbd, [role=timer], .p-normblok thead')].filter(k => k.offsetParent)
              .reduce((t, k) => t.replace(k.innerText, ''), document.body.innerText).replace(/\\s+/g, '')""";

    private static Map<Integer, Long> letters(Page page) {
        return ((String) page.evaluate(LETTERS))
                .chars()
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /// Holds the page as it is now against WCAG at 1366 and at 320 px, and takes its picture when asked.
    void bekijk(Page page, String naam) {
        pas(page, naam);
        page.setViewportSize(320, 900);
        toets(page, naam + " op 320 px");
        page.setViewportSize(1366, 900);
        plaatje(page, naam);
    }

    /// Takes the picture of the page for a manual, when asked.
    void plaatje(Page page, String naam) {
        var map = System.getenv("POORT_SCHERMEN");
        if (map != null) {
            // hiding the caret would put a style in the page, which the page refuses aloud
            page.screenshot(new Page.ScreenshotOptions()
                    .setCaret(ScreenshotCaret.INITIAL)
                    .setPath(Path.of(map, naam + ".png")));
        }
    }

    /// Holds the page against WCAG at 1366 px. What is to be read there is still there at 320 px, which is what 1280 px
    /// is at 400 %, and nothing sticks out.
    void pas(Page page, String naam) {
        page.setViewportSize(1366, 900);
        var breed = letters(page);
        toets(page, naam);
        eisPassend(page, naam + " op 1366 px");
        page.setViewportSize(320, 900);
        eisPassend(page, naam + " op 320 px");
        var smal = letters(page);
        breed.replaceAll((letter, aantal) -> aantal - smal.getOrDefault(letter, 0L));
        assertThat(breed.values())
                .as(naam + " verliest woorden op 320 px: " + page.url())
                .allMatch(meer -> meer <= 0);
        page.setViewportSize(1366, 900);
    }

    private void toets(Page page, String naam) {
        var keuze = new AxeRunOptions();
        keuze.setResultTypes(List.of("violations"));
        // legacy mode: without a second window per page
        var gevonden = new AxeBuilder(page)
                .options(keuze)
                .setLegacyMode(true)
                .withTags(WCAG)
                .analyze()
                .getViolations();
        assertThat(gevonden)
                .as(naam + ": " + page.url())
                .extracting(v -> v.getId() + " " + v.getNodes().getFirst().getTarget())
                .isEmpty();
    }

    private static void eisPassend(Page page, String naam) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(naam + " past niet: " + page.evaluate(TE_BREED))
                .isLessThanOrEqualTo(0);
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

    private static final String GIF = """
            () => {
              const kwaad = [...document.querySelectorAll('[data-gif],[onerror],[onload],[onfocus],[ontoggle],[onmouseover],'
                + '[hx-on],iframe,object,embed,base,[href^="javascript:" i],[src^="javascript:" i],[action^="javascript:" i]')];
              const waarden = [...document.querySelectorAll('input,textarea')].map(e => e.value);
              return {
                gebeurd: window.gif === undefined ? [] : ['een script van een ander liep'],
                kwaad: kwaad.map(e => e.outerHTML.slice(0, 120)),
                tekst: [document.body.textContent, ...waarden].join(' ').replace(/\\s+/g, ' ')
              };
            }""";

    /// Notes what an attacker got done on this page, and remembers what stood on it.
    @SuppressWarnings("unchecked")
    void zoekGif(Page page) {
        var gevonden = (Map<String, Object>) page.evaluate(GIF);
        for (var soort : List.of("gebeurd", "kwaad")) {
            ((List<String>) gevonden.get(soort)).forEach(wat -> fouten.add(page.url() + ": " + wat));
        }
        gelezen.append(gevonden.get("tekst")).append('\n');
    }

    /// Whether this text stood on a page as it was typed.
    boolean stondErgens(String getypt) {
        return gelezen.indexOf(getypt.strip().replaceAll("\\s+", " ")) >= 0;
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

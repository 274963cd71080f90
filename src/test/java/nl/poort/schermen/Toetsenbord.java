package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/// Somebody without a mouse. At every stop of the Tab key the focus must be seen, inside the window, and further on in
/// the page than the stop before.
final class Toetsenbord {
    private static final int GENOEG = 250;
    private static final String STOP = """
            css => {
              const e = document.activeElement;
              if (!e || e === document.body) return {waar: 'nergens', goed: true, raak: false};
              const s = getComputedStyle(e), r = e.getBoundingClientRect();
              const rand = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
                && !/rgba.*, 0\\)|transparent/.test(s.outlineColor);
              const inBeeld = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
              // a date has a stop for its day, its month, its year and its calendar
              const inDatum = window.vorige === e && e.type === 'date';
              const verder = !window.vorige || !window.vorige.isConnected
                || !!(window.vorige.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
              window.vorige = e;
              return {waar: e.tagName + ' ' + (e.name || e.textContent.trim().slice(0, 30))
                  + [s.outlineStyle, s.outlineWidth, s.outlineColor, inBeeld, verder, r.top],
                goed: inDatum || (s.boxShadow !== 'none' || rand) && inBeeld && verder, raak: e.matches(css)};
            }""";

    private final Page page;
    private int stops;

    Toetsenbord(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /// How many stops were seen.
    int stops() {
        return stops;
    }

    /// Presses Tab until this has the focus.
    Toetsenbord naar(String css) {
        page.evaluate("() => { window.vorige = null; }");
        for (int i = 0; i < GENOEG; i++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            var stop = (Map<String, Object>) page.evaluate(STOP, css);
            assertThat((Boolean) stop.get("goed"))
                    .as("de focus is niet te zien of springt: " + stop.get("waar") + " op " + page.url())
                    .isTrue();
            stops++;
            if ((Boolean) stop.get("raak")) {
                return this;
            }
        }
        throw new AssertionError("met Tab komt niemand bij " + css + " op " + page.url());
    }

    Toetsenbord typ(String tekst) {
        page.keyboard().type(tekst);
        return this;
    }

    Toetsenbord druk(String toets) {
        page.keyboard().press(toets);
        return this;
    }

    /// Presses a key that leads to another page.
    Toetsenbord verder(String toets) {
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press(toets);
        Kijker.wachtOpVolgende(page);
        assertThat(page.title()).as(page.url()).doesNotStartWith("Fout");
        return this;
    }
}

package nl.poort.schermen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Somebody without a mouse whose key presses are counted, and what goes over the line meanwhile.
final class Toetsenteller {
    private final Page page;
    /// Asked since the counting began; what the page before still waited for does not count.
    private final Set<Request> begonnen = ConcurrentHashMap.newKeySet();
    private final List<Request> verzoeken = new ArrayList<>();
    private int toetsen;

    Toetsenteller(Page page) {
        this.page = page;
        page.onRequest(begonnen::add);
        page.onRequestFinished(verzoeken::add);
    }

    /// Begins to count anew.
    Toetsenteller nul() {
        toetsen = 0;
        begonnen.clear();
        verzoeken.clear();
        return this;
    }

    int toetsen() {
        return toetsen;
    }

    Toetsenteller druk(String... rij) {
        for (var toets : rij) {
            page.keyboard().press(toets);
            toetsen++;
        }
        return this;
    }

    /// Every letter is a key press.
    Toetsenteller typ(String tekst) {
        page.keyboard().type(tekst);
        toetsen += tekst.length();
        return this;
    }

    /// A note of the customer's words does not count: that is the work itself.
    Toetsenteller noteer(String tekst) {
        page.keyboard().type(tekst);
        return this;
    }

    /// Presses a key that leads to another page.
    Toetsenteller verder(String toets) {
        page.evaluate("() => { window.oud = true; }");
        druk(toets);
        Kijker.wachtOpVolgende(page);
        return this;
    }

    Toetsenteller wacht(String css) {
        page.locator(css).first().waitFor();
        return this;
    }

    /// What an interaction asked of the server, without what is kept while somebody types, what stays open, and the
    /// news
    /// of colleagues that comes when it comes.
    List<Request> gevraagd() {
        return verzoeken.stream()
                .filter(begonnen::contains)
                .filter(r -> Stream.of("/concept", "/live", "/nieuws").noneMatch(r.url()::endsWith))
                .toList();
    }

    static long bytes(List<Request> verzoeken) {
        return verzoeken.stream()
                .mapToLong(r -> (long) r.sizes().responseBodySize)
                .sum();
    }
}

package nl.poort.web.stijl;

import java.util.List;
import nl.poort.techniek.http.Bestanden;

/// The style sheet and scripts, each at an address that holds a hash of its content, so that it may be kept forever.
public final class Stijl {
    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final Bestanden BESTANDEN = new Bestanden(
            "/stijl/",
            List.of(
                    new Bestanden.Bestand("poort.css", "nl/poort/web/stijl/poort.css", "text/css; charset=utf-8"),
                    new Bestanden.Bestand("poort.js", "nl/poort/web/stijl/poort.js", "text/javascript; charset=utf-8"),
                    new Bestanden.Bestand(
                            "opladen.js", "nl/poort/web/stijl/opladen.js", "text/javascript; charset=utf-8"),
                    new Bestanden.Bestand(
                            "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", "text/javascript; charset=utf-8"),
                    new Bestanden.Bestand(
                            "sse.js", WEBJARS + "htmx-ext-sse/2.2.2/sse.js", "text/javascript; charset=utf-8"),
                    new Bestanden.Bestand("merk.svg", "nl/poort/web/stijl/merk.svg", "image/svg+xml")));

    private Stijl() {}

    /// `poort.css` gives `/stijl/poort.3f2a9c….css`.
    public static String url(String naam) {
        return BESTANDEN.url(naam);
    }

    public static Bestanden bestanden() {
        return BESTANDEN;
    }
}

package nl.poort.web;

import io.javalin.http.Context;
import java.net.URI;
import nl.poort.techniek.Weigering;

/// A change must come from a page of our own: Fetch Metadata says so, or else the Origin (scorecard E7).
///
/// A browser always sends one of the two with a POST; whoever sends neither is refused too.
final class Herkomst {

    private Herkomst() {}

    static void controleer(Context ctx, String publiekeUrl) {
        var site = ctx.header("Sec-Fetch-Site");
        boolean eigen = site != null ? "same-origin".equals(site) : zelfdeOorsprong(ctx, publiekeUrl);
        if (!eigen) {
            throw new Weigering(
                    "vreemde-herkomst", "Dit verzoek kwam niet van een pagina van Poort. Er is niets veranderd.");
        }
        var soort = ctx.contentType();
        if (soort != null && soort.toLowerCase(java.util.Locale.ROOT).startsWith("text/plain")) {
            throw new Weigering("vreemde-herkomst", "Dit soort bericht neemt Poort niet aan. Er is niets veranderd.");
        }
    }

    private static boolean zelfdeOorsprong(Context ctx, String publiekeUrl) {
        var oorsprong = ctx.header("Origin");
        if (oorsprong == null || "null".equals(oorsprong)) {
            return false;
        }
        if (oorsprong.equals(oorsprongVan(publiekeUrl))) {
            return true;
        }
        // On a laptop the program is also reached as 127.0.0.1: the same host and port as the request itself.
        return !publiekeUrl.startsWith("https://") && oorsprong.equals("http://" + ctx.header("Host"));
    }

    private static String oorsprongVan(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}

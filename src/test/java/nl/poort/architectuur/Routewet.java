package nl.poort.architectuur;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Law 7: a route is data with a permission; only one place hands them to the web server.
final class Routewet {
    private static final Set<String> AANMELDEN = Set.of(
            "get",
            "post",
            "put",
            "patch",
            "delete",
            "head",
            "options",
            "query",
            "sse",
            "ws",
            "addEndpoint",
            "addHttpHandler",
            "addWsHandler",
            "apiBuilder");
    private static final String ROUTE = "nl.poort.web.Route";

    private Routewet() {}

    /// No route outside `nl.poort.web.Routes` and `techniek.http`: there is no way past the permission.
    static List<Overtreding> zonderRecht(Boom boom) {
        var found = new ArrayList<Overtreding>();
        for (var k : boom.klassen()) {
            if (k.buitenste().equals("nl.poort.web.Routes") || k.plek().pakket().equals("nl.poort.techniek.http")) {
                continue;
            }
            for (var a : k.aanroepen()) {
                if (isWebserver(a.eigenaar()) && AANMELDEN.contains(a.naam())) {
                    found.add(new Overtreding(k.bij(a), "route zonder recht: maak er een " + ROUTE + " van"));
                }
            }
        }
        return found;
    }

    private static boolean isWebserver(String eigenaar) {
        return eigenaar.startsWith("io.javalin.") && !eigenaar.startsWith("io.javalin.http.");
    }

    /// A class that offers `routes()` is made somewhere: a page nobody wires is a page nobody can open.
    static List<Overtreding> nietAangesloten(Boom boom) {
        var gemaakt = boom.klassen().stream()
                .flatMap(k -> k.aanroepen().stream()
                        .filter(a -> a.naam().equals("<init>") && !a.eigenaar().equals(k.naam()))
                        .map(Aanroep::eigenaar))
                .collect(Collectors.toSet());
        return boom.klassen().stream()
                .filter(Routewet::biedtRoutes)
                .filter(k -> !gemaakt.contains(k.naam()))
                .map(k -> new Overtreding(k.bij("routes()"), k.korteNaam() + " heeft routes, maar niemand maakt hem"))
                .toList();
    }

    private static boolean biedtRoutes(Klasse k) {
        return !k.is(java.lang.reflect.AccessFlag.INTERFACE)
                && k.model().methods().stream()
                        .anyMatch(m -> m.methodName().equalsString("routes")
                                && m.methodType().equalsString("()Ljava/util/List;"));
    }
}

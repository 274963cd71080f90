package nl.poort.registers;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.api.Bron;
import nl.poort.web.Route;

/// The routes of the APIs, from the route table itself, with what stands in their paths.
record Paden(Registerproef p) {
    private static final Pattern PLEK = Pattern.compile("\\{(\\w+)}");

    /// One resource where it is served.
    record Plek(String pad, Bron<?> bron) {}

    List<Plek> bronnen() {
        var bronnen = new ArrayList<Plek>();
        p.zgw.apis().forEach(api -> api.bronnen().forEach(b -> bronnen.add(new Plek(api.basis() + b.pad(), b))));
        return bronnen;
    }

    List<Route> routes(boolean metId) {
        return p.routes.stream()
                .filter(r -> r.recht() == Recht.API)
                .filter(r -> r.path().contains("{") == metId)
                .toList();
    }

    List<Route> lijsten() {
        return routes(false).stream()
                .filter(r -> r.method() == HandlerType.GET)
                .filter(r -> !r.path().endsWith("/consumer"))
                .toList();
    }

    /// The kind of resource this path is about.
    String soort(String pad) {
        return bronnen().stream()
                .filter(b -> (pad + "/").startsWith(b.pad() + "/"))
                .max(Comparator.comparing(b -> b.pad().length()))
                .map(b -> b.bron().soort())
                .orElse("");
    }

    /// With an id in every place, by the name of the kind; a line of a trail is an `audittrail`.
    String vul(String pad, Function<String, String> id) {
        return PLEK.matcher(pad).replaceAll(m -> {
            var naam = m.group(1);
            if (!naam.equals("uuid")) {
                return id.apply(naam.replace("_uuid", ""));
            }
            return id.apply(pad.contains("/audittrail/") ? "audittrail" : soort(pad));
        });
    }

    static Function<String, String> van(Map<String, String> adressen, String anders) {
        return soort -> id(adressen.getOrDefault(soort, anders));
    }

    static String id(String adres) {
        return adres.substring(adres.lastIndexOf('/') + 1);
    }
}

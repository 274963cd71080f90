package nl.poort.architectuur;

import static nl.poort.architectuur.Plek.DOMEIN;
import static nl.poort.architectuur.Plek.LAGEN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Laws 1, 2 and 5: who may know whom.
final class Lagenwet {
    private static final List<String> RAND =
            List.of("io.javalin.", "jakarta.servlet.", "com.fasterxml.", "org.eclipse.jetty.", "gg.jte.");

    private Lagenwet() {}

    /// Law 1: imports go with the question, downwards.
    static List<Overtreding> lagen(Boom boom) {
        return eigen(
                boom,
                (van, naar) -> {
                    int hier = LAGEN.indexOf(van.laag());
                    return hier >= 0 && LAGEN.indexOf(naar.laag()) < hier;
                },
                "de laag %s mag %s niet kennen");
    }

    /// Law 1: a class stands in a layer of the house, or in its root.
    static List<Overtreding> buitenHetHuis(Boom boom) {
        return boom.klassen().stream()
                .filter(k ->
                        !k.plek().laag().isEmpty() && !LAGEN.contains(k.plek().laag()))
                .map(k -> new Overtreding(k.op(1), k.plek().laag() + " is geen laag van het huis"))
                .toList();
    }

    /// Law 1: no cycles between modules.
    static List<Overtreding> kringen(Boom boom) {
        Map<String, Set<String>> kent = new TreeMap<>();
        for (var k : boom.klassen()) {
            for (var naar : k.noemt()) {
                var doel = Plek.van(naar);
                if (isModule(k.plek()) && naar.startsWith("nl.poort.") && isModule(doel)) {
                    kent.computeIfAbsent(k.plek().module(), m -> new TreeSet<>())
                            .add(doel.module());
                }
            }
        }
        var found = new ArrayList<Overtreding>();
        var gezien = new HashSet<Set<String>>();
        for (var begin : kent.keySet()) {
            var kring = kring(begin, begin, kent, new HashSet<>());
            if (!kring.isEmpty() && gezien.add(new HashSet<>(kring))) {
                found.add(new Overtreding(begin, "kring: " + String.join(" → ", kring) + " → " + begin));
            }
        }
        return found;
    }

    /// Law 2: from outside only the front package; a sub-package `api` is for `web` and the wiring.
    static List<Overtreding> voordeur(Boom boom) {
        return eigen(
                boom,
                (van, naar) -> {
                    boolean randOfBedrading = van.laag().isEmpty() || van.laag().equals("web");
                    return !van.module().equals(naar.module())
                            && !naar.isVoordeur()
                            && !(naar.isApi() && randOfBedrading);
                },
                "%s gaat niet door de voordeur van %s");
    }

    /// Law 5: the plumbing knows no domain, and the domain knows no HTTP, JSON library or HTML.
    static List<Overtreding> vreemden(Boom boom) {
        var found = new ArrayList<>(eigen(
                boom,
                (van, naar) -> van.laag().equals("techniek") && !naar.laag().equals("techniek"),
                "%s is gereedschap en mag %s niet kennen"));
        for (var k : boom.klassen()) {
            if (!DOMEIN.contains(k.plek().laag()) || k.plek().isApi()) {
                continue;
            }
            for (var naar : k.noemt()) {
                if (RAND.stream().anyMatch(naar::startsWith)) {
                    found.add(new Overtreding(k.bij("import " + naar), "het domein mag " + naar + " niet kennen"));
                }
            }
        }
        return found;
    }

    private static boolean isModule(Plek plek) {
        return plek.module().contains(".");
    }

    private static List<Overtreding> eigen(Boom boom, BiPredicate<Plek, Plek> fout, String zin) {
        var found = new ArrayList<Overtreding>();
        for (var k : boom.klassen()) {
            for (var naar : k.noemt()) {
                if (naar.startsWith("nl.poort.") && fout.test(k.plek(), Plek.van(naar))) {
                    found.add(new Overtreding(
                            k.bij(naar.replace('$', '.')),
                            zin.formatted(k.plek().module(), naar)));
                }
            }
        }
        return found;
    }

    /// The way from `nu` back to `begin`, or empty; no module is visited twice.
    private static List<String> kring(String begin, String nu, Map<String, Set<String>> kent, Set<String> geweest) {
        geweest.add(nu);
        for (var volgende : kent.getOrDefault(nu, Set.of())) {
            if (volgende.equals(begin) && !nu.equals(begin)) {
                return List.of(nu);
            }
            if (!geweest.contains(volgende)) {
                var verder = kring(begin, volgende, kent, geweest);
                if (!verder.isEmpty()) {
                    return Stream.concat(Stream.of(nu), verder.stream()).toList();
                }
            }
        }
        return List.of();
    }
}

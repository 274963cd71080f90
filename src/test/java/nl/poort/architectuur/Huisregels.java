package nl.poort.architectuur;

import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The house style as far as a machine can read it.
final class Huisregels {
    static final int BESTAND = 250;
    static final int METHODE = 40;
    static final int CONSTRUCTOR = 6;

    private static final Pattern LEEG_WOORD =
            Pattern.compile(".*(Impl|Service|Manager|Helper|Utils?|Base|Dto|Entity)$");
    private static final Set<String> MOMENTEN = Set.of(
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "ZonedDateTime",
            "Year",
            "YearMonth");
    private static final Set<String> UITGAAND = Set.of("java.net.http.HttpClient", "java.net.HttpURLConnection");

    private Huisregels() {}

    static List<Overtreding> bestanden(Boom boom) {
        return boom.bronnen().entrySet().stream()
                .filter(e -> e.getValue().lines().count() > BESTAND)
                .map(e -> new Overtreding(
                        e.getKey() + ":1", e.getValue().lines().count() + " regels, ten hoogste " + BESTAND))
                .toList();
    }

    /// From the line numbers; a lambda counts with the method it stands in.
    static List<Overtreding> methoden(Boom boom) {
        var found = new ArrayList<Overtreding>();
        for (var k : boom.klassen()) {
            for (var e : lengten(k).entrySet()) {
                int lengte = e.getValue()[1] - e.getValue()[0] + 1;
                if (lengte > METHODE) {
                    found.add(new Overtreding(
                            k.op(e.getValue()[0]),
                            e.getKey().replaceAll("\\(.*", "") + " is " + lengte + " regels, ten hoogste " + METHODE));
                }
            }
        }
        return found;
    }

    private static Map<String, int[]> lengten(Klasse k) {
        var found = new TreeMap<String, int[]>();
        for (var m : k.model().methods()) {
            var naam = m.methodName().stringValue();
            if (naam.startsWith("<") || naam.startsWith("$") || m.code().isEmpty()) {
                continue;
            }
            var bereik = bereik(m);
            boolean lambda = naam.startsWith("lambda$");
            if (lambda && naam.split("\\$")[1].isEmpty() || bereik[0] > bereik[1]) {
                continue;
            }
            // Overloads are told apart by their type; a lambda joins the method of its name when they overlap.
            var sleutel = lambda ? naam.split("\\$")[1] : naam + m.methodType().stringValue();
            if (lambda) {
                sleutel = eigenaar(k, sleutel, bereik[0]);
            }
            found.merge(sleutel, bereik, (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
        return found;
    }

    /// The method of this name that begins nearest above the line.
    private static String eigenaar(Klasse k, String naam, int regel) {
        var beste = naam;
        int hoogste = -1;
        for (var m : k.model().methods()) {
            if (m.methodName().equalsString(naam) && m.code().isPresent()) {
                int begin = bereik(m)[0];
                if (begin <= regel && begin > hoogste) {
                    hoogste = begin;
                    beste = naam + m.methodType().stringValue();
                }
            }
        }
        return beste;
    }

    private static int[] bereik(MethodModel method) {
        int[] bereik = {Integer.MAX_VALUE, 0};
        method.code().orElseThrow().forEach(e -> {
            if (e instanceof LineNumber l) {
                bereik[0] = Math.min(bereik[0], l.line());
                bereik[1] = Math.max(bereik[1], l.line());
            }
        });
        return bereik;
    }

    static List<Overtreding> constructors(Boom boom) {
        var found = new ArrayList<Overtreding>();
        for (var k : boom.klassen()) {
            if (k.isRecord() || k.korteNaam().matches("\\d+")) {
                continue;
            }
            int vanJavac = k.is(AccessFlag.ENUM) ? 2 : 0;
            for (var m : k.model().methods()) {
                int aantal = m.methodTypeSymbol().parameterCount() - vanJavac;
                if (m.methodName().equalsString("<init>")
                        && !m.flags().has(AccessFlag.SYNTHETIC)
                        && aantal > CONSTRUCTOR) {
                    found.add(new Overtreding(
                            k.op(1), k.korteNaam() + " krijgt " + aantal + " dingen mee, ten hoogste " + CONSTRUCTOR));
                }
            }
        }
        return found;
    }

    /// Time comes from the one clock, so that a test can set it.
    static List<Overtreding> klok(Boom boom) {
        var found = new ArrayList<Overtreding>();
        for (var k : boom.klassen()) {
            if (k.plek().laag().isEmpty() || k.plek().laag().equals("techniek")) {
                continue;
            }
            for (var a : k.aanroepen()) {
                if (leestKlok(a)) {
                    found.add(new Overtreding(
                            k.bij(a), a.eigenaar() + "." + a.naam() + "(): neem tx.now() of db.clock()"));
                }
            }
        }
        return found;
    }

    private static boolean leestKlok(Aanroep a) {
        var soort = a.eigenaar().substring(a.eigenaar().lastIndexOf('.') + 1);
        return a.eigenaar().equals("java.lang.System") && a.naam().equals("currentTimeMillis")
                || a.eigenaar().equals("java.time.Clock") && a.naam().startsWith("system")
                || a.eigenaar().equals("java.util.Date")
                        && a.naam().equals("<init>")
                        && a.vorm().equals("()V")
                || a.eigenaar().startsWith("java.time.")
                        && MOMENTEN.contains(soort)
                        && a.naam().equals("now")
                        && !a.vorm().startsWith("(Ljava/time/Clock;)");
    }

    /// No suffix that says nothing.
    static List<Overtreding> namen(Boom boom) {
        return boom.klassen().stream()
                .filter(k -> LEEG_WOORD.matcher(k.korteNaam()).matches())
                .map(k -> new Overtreding(k.bij(k.korteNaam()), k.korteNaam() + ": dit achtervoegsel zegt niets"))
                .toList();
    }

    /// One outbound client, with one list of allowed addresses.
    static List<Overtreding> uitgaand(Boom boom) {
        return boom.klassen().stream()
                .filter(k -> !k.plek().pakket().equals("nl.poort.techniek.uitgaand"))
                .flatMap(k -> k.noemt().stream()
                        .filter(UITGAAND::contains)
                        .map(n -> new Overtreding(k.bij("import " + n), n + " hoort in techniek.uitgaand")))
                .toList();
    }
}

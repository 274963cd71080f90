package nl.poort.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/// What others notice when somebody asks too much (scorecard C17, H1, H3, H5, H6, H7): `./bench last
/// [seconden=15] [H3 H6 …]`, some four minutes, only on this machine. Ratios within one run; a response time by itself
/// says
/// nothing here.
final class Lastmeting {
    private final Kindprogramma kind;
    private final Rapport rapport;
    private final Duration lang;
    private final UUID westveld;
    private final List<String> alleen;

    Lastmeting(Kindprogramma kind, Rapport rapport, List<String> args) {
        this.kind = kind;
        this.rapport = rapport;
        this.lang = Duration.ofSeconds(args.stream()
                .filter(a -> a.startsWith("seconden="))
                .mapToInt(a -> Integer.parseInt(a.substring(9)))
                .findFirst()
                .orElse(15));
        this.alleen = args.stream().filter(a -> a.matches("[CH][0-9]+")).toList();
        this.westveld = getal("select id from organisatie.organisatie where code = 'demo-westveld'", UUID.class);
    }

    void meet() throws Exception {
        rapport.belasting();
        anderen(Duration.ofSeconds(20)); // the program gets warm
        als("H1", this::druppelaars);
        als("H3", this::eenProgramma);
        als("H7", this::eenOrganisatie);
        als("H5", this::pompen);
        als("C17", () -> new Achterstandmeting(kind, rapport).meet());
        als("H6", () -> new Piekmeting(kind, rapport, westveld).meet(lang.multipliedBy(4)));
        rapport.belasting();
    }

    private interface Deel {
        void meet() throws Exception;
    }

    private void als(String rij, Deel deel) throws Exception {
        if (alleen.isEmpty() || alleen.contains(rij)) {
            deel.meet();
        }
    }

    /// H1: 500 lines that trickle.
    private void druppelaars() throws Exception {
        var zonder = anderen(lang);
        try (var druppel = new Druppelaars(kind.uri(""), 500)) {
            var met = anderen(lang.multipliedBy(4));
            vergelijk("H1, 500 lijnen die druppelen", zonder, met, "p99 < 2×");
            rapport.los(
                    "H1, opgehangen door Poort; geheugen van de JVM",
                    druppel.afgebroken() + " van 500; " + Processortijd.memory(kind.pid()) + " MB",
                    "");
        }
    }

    /// H3: one program with a hundred lines, beside others with one each.
    private void eenProgramma() throws Exception {
        var zonder = anderen(lang);
        Map<Integer, Integer> antwoorden = new ConcurrentHashMap<>();
        var met = naast(
                100,
                i -> {
                    var klant = new Zgwklant(
                            kind.uri(""),
                            nl.poort.web.demo.Demokoppeling.CLIENT,
                            nl.poort.web.demo.Demokoppeling.GEHEIM);
                    return () -> klant.get("/zaken/api/v1/zaken").status();
                },
                antwoorden);
        vergelijk("H3, één programma met 100 lijnen", zonder, met, "anderen ongehinderd");
        rapport.los("H3, wat dat programma kreeg", new TreeMap<>(antwoorden).toString(), "429 met Retry-After");
    }

    /// H7: sixty colleagues of one organisation search all the time, those of two others work on.
    private void eenOrganisatie() throws Exception {
        var zonder = anderen(lang);
        Map<Integer, Integer> antwoorden = new ConcurrentHashMap<>();
        var collegas = new ArrayList<Webklant>();
        for (var wie : List.of("sanne", "ilse", "petra", "rob", "kees", "karin")) {
            collegas.add(new Webklant(kind.uri("")).meldAan(wie + "@demo.poort.example", Baliemeting.WACHTWOORD));
        }
        var met = naast(
                60,
                i -> {
                    var klant = collegas.get(i % collegas.size()).nogEen();
                    return () -> klant.post("/werkplek/zoeken", Map.of("zoek", "dakkapel vergunning"))
                            .status();
                },
                antwoorden);
        vergelijk("H7, één organisatie zoekt met 60 tegelijk", zonder, met, "eerlijk deel");
        rapport.los("H7, wat zij kreeg", new TreeMap<>(antwoorden).toString(), "");
    }

    /// H5: 10,000 requests to be called back on one number, each from another address.
    private void pompen() throws Exception {
        Map<Integer, Integer> antwoorden = new ConcurrentHashMap<>();
        long voor = getal("select count(*) from vragen.vraag", Long.class);
        long begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 10_000; i++) {
                pool.submit(() -> {
                    try (var klant = new Webklant(kind.uri(""))) {
                        tel(
                                antwoorden,
                                klant.post("/vraag-stellen", terugbellen()).status());
                    } catch (IOException e) {
                        tel(antwoorden, 0);
                    }
                    return null;
                });
            }
        }
        long na = getal("select count(*) from vragen.vraag", Long.class);
        rapport.los(
                "H5, 10.000 terugbelverzoeken naar één nummer, elk van een ander adres, in "
                        + (System.nanoTime() - begin) / 1_000_000_000 + " s",
                new TreeMap<>(antwoorden) + "; " + (na - voor) + " vragen gemaakt",
                "begrensd");
    }

    private Map<String, String> terugbellen() {
        return Map.of(
                "_sleutel",
                UUID.randomUUID().toString(),
                "bij",
                westveld.toString(),
                "vraag",
                "Bel mij terug",
                "bedoeling",
                "VRAAG",
                "naam",
                "Jan Jansen",
                "email",
                "",
                "telefoon",
                "0612345678",
                "wijze",
                "BELLEN",
                "kenmerk",
                "");
    }

    /// Asks once and gives the status.
    interface Vrager {
        int vraag() throws IOException;
    }

    /// Four others: two at other organisations, somebody at home, and a program that reads its list of case types.
    private Meting anderen(Duration hoeLang) throws Exception {
        var olga = new Webklant(kind.uri("")).meldAan("olga@demo.poort.example", Baliemeting.WACHTWOORD);
        var wim = new Webklant(kind.uri("")).meldAan("wim@demo.poort.example", Baliemeting.WACHTWOORD);
        var thuis = new Webklant(kind.uri(""));
        List<Meting.Werk> werk = List.of(
                () -> rustig(olga.get("/werkplek").status()),
                () -> rustig(wim.get("/werkplek").status()),
                () -> rustig(thuis.get("/vraag-stellen").status()));
        try (olga;
                wim;
                thuis) {
            return Meting.of(3, hoeLang, 1_000_000, Processortijd.of(kind.pid()), werk::get);
        }
    }

    /// A person reads before going on.
    private static boolean rustig(int status) {
        Kindprogramma.pause(20);
        return status == 200;
    }

    private Meting naast(int lijnen, java.util.function.IntFunction<Vrager> maak, Map<Integer, Integer> antwoorden)
            throws Exception {
        var klaar = new AtomicBoolean();
        var bezig = new ArrayList<Future<?>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < lijnen; i++) {
                var vrager = maak.apply(i);
                bezig.add(pool.submit((Callable<Void>) () -> {
                    while (!klaar.get()) {
                        try {
                            tel(antwoorden, vrager.vraag());
                        } catch (IOException e) {
                            tel(antwoorden, 0);
                        }
                    }
                    return null;
                }));
            }
            try {
                return anderen(lang);
            } finally {
                klaar.set(true);
            }
        }
    }

    private void vergelijk(String wat, Meting zonder, Meting met, String budget) {
        rapport.voegToe(wat + ": anderen zonder", zonder, "", "");
        rapport.voegToe(wat + ": anderen ermee", met, "", budget);
        rapport.los(
                wat + ": p99 ermee gedeeld door zonder; p50 zo ook",
                Rapport.getal(met.percentile(99) / zonder.percentile(99)) + "; "
                        + Rapport.getal(met.percentile(50) / zonder.percentile(50)),
                budget);
    }

    private static void tel(Map<Integer, Integer> antwoorden, int status) {
        antwoorden.merge(status, 1, Integer::sum);
    }

    private <T> T getal(String vraag, Class<T> soort) {
        return kind.database()
                .superuser()
                .withHandle(h -> h.createQuery(vraag).mapTo(soort).one());
    }
}

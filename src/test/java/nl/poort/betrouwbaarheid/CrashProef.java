package nl.poort.betrouwbaarheid;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import nl.poort.bench.Bench;
import nl.poort.bench.Kindprogramma;

/// kill -9 of the program, of its database and of both, at random moments while people work (scorecard A1 to A3, A6,
/// A10,
/// A11): what was acknowledged is there exactly once, unchanged, with its gebeurtenis and its message.
///
/// `./bench crash` runs it long; `CrashTest` runs it short.
public final class CrashProef {
    private static final int KLANTEN = 8;

    private final Random toeval;
    private final Journaal journaal = new Journaal();
    private final AtomicBoolean klaar = new AtomicBoolean();
    private final List<Long> herstel = new ArrayList<>();
    private final List<Doel> wachtend = new ArrayList<>();
    private final int[] gedood = new int[Doel.values().length];

    enum Doel {
        PROGRAMMA,
        DATABASE,
        BEIDE
    }

    /// What came of it.
    ///
    /// @param herstel milliseconds from a kill to the next acknowledgement, sorted
    /// @param fouten everything lost, double, changed or without its gebeurtenis
    record Uitslag(int bevestigd, int herhaald, int[] gedood, List<Long> herstel, List<String> fouten, String anders) {

        String tekst() {
            return "%d bevestigd (%d pas na opnieuw versturen), gedood: %d keer het programma, %d keer de database, %d keer beide; %d fouten; herstel p50 %d ms, hoogste %d ms; andere antwoorden %s"
                    .formatted(
                            bevestigd,
                            herhaald,
                            gedood[0],
                            gedood[1],
                            gedood[2],
                            fouten.size(),
                            herstel.get(herstel.size() / 2),
                            herstel.getLast(),
                            anders);
        }
    }

    CrashProef(long zaad) {
        this.toeval = new Random(zaad);
    }

    /// Arguments after `crash`: number of kills and of acknowledgements to reach, 60 and 3,000 when absent; and after
    /// how
    /// many minutes it stops anyway, 60 when absent.
    public static void main(String[] args) throws Exception {
        int kills = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        int acks = args.length > 2 ? Integer.parseInt(args[2]) : 3_000;
        int minuten = args.length > 3 ? Integer.parseInt(args[3]) : 60;
        long zaad = System.nanoTime();
        System.out.println("zaad " + zaad);
        var uitslag = new CrashProef(zaad).doe(kills, acks, Duration.ofMinutes(minuten));
        System.out.println(uitslag.tekst());
        soorten(uitslag.fouten()).forEach((soort, aantal) -> System.out.println(aantal + " keer: " + soort));
        uitslag.fouten().stream().limit(20).forEach(System.out::println);
        System.exit(uitslag.fouten().isEmpty() ? 0 : 1);
    }

    /// How often each kind of fault came, without the tokens.
    private static Map<String, Long> soorten(List<String> fouten) {
        return fouten.stream()
                .collect(Collectors.groupingBy(
                        f -> f.replaceAll("crash-[0-9a-f-]+", "een vraag"), Collectors.counting()));
    }

    Uitslag doe(int kills, int acks, Duration hoogstens) throws Exception {
        long einde = System.nanoTime() + hoogstens.toNanos();
        Path home = Bench.home();
        try (var kind = new Kindprogramma(home);
                var pool = Executors.newFixedThreadPool(KLANTEN + 1)) {
            kind.start();
            UUID organisatie = organisatie(kind);
            var registers = new Registerdrukte(kind, journaal, klaar);
            try {
                pool.submit(registers);
                for (int i = 0; i < KLANTEN; i++) {
                    pool.submit(new Drukte(kind.uri(""), organisatie, kind.database(), journaal, klaar));
                }
                for (int kill = 1; kill <= kills && System.nanoTime() < einde; kill++) {
                    Kindprogramma.pause(500 + toeval.nextInt(2_500));
                    dood(kind, volgende());
                    wachtOpBevestiging(kind);
                    if (kill % 5 == 0) {
                        System.out.println(kill + " keer gedood, " + journaal.bevestigingen() + " bevestigd");
                    }
                }
                while (journaal.bevestigingen() < acks && System.nanoTime() < einde) {
                    Kindprogramma.pause(200);
                }
            } finally {
                klaar.set(true);
                pool.shutdown();
            }
            pool.awaitTermination(60, TimeUnit.SECONDS);
            var fouten = new Nakijker(journaal).kijkNa(kind.database());
            fouten.addAll(registers.kijkNa());
            Collections.sort(herstel);
            System.out.printf(
                    "daarvan %d zaken, %d statussen en %d documenten%n",
                    journaal.zaken.size(), journaal.statussen.size(), journaal.documenten.size());
            return new Uitslag(
                    journaal.bevestigingen(),
                    journaal.herhaald.get(),
                    gedood,
                    herstel,
                    fouten,
                    journaal.anders.toString());
        } finally {
            if (journaal.anders.isEmpty()) {
                Bench.delete(home);
            } else {
                System.out.println("other answers than yes or later: see " + home);
            }
        }
    }

    private static UUID organisatie(Kindprogramma kind) {
        return kind.database()
                .superuser()
                .withHandle(h -> h.createQuery("select id from organisatie.organisatie where code = 'demo-westveld'")
                        .mapTo(UUID.class)
                        .one());
    }

    /// Each of the three as often as the others, in an order of chance: a short run meets all of them.
    private Doel volgende() {
        if (wachtend.isEmpty()) {
            wachtend.addAll(List.of(Doel.values()));
            Collections.shuffle(wachtend, toeval);
        }
        return wachtend.removeLast();
    }

    private void dood(Kindprogramma kind, Doel doel) {
        gedood[doel.ordinal()]++;
        var postgres = kind.postgres();
        if (doel != Doel.PROGRAMMA) {
            postgres.ifPresent(ProcessHandle::destroyForcibly);
        }
        if (doel != Doel.DATABASE) {
            kind.kill();
        }
    }

    /// The next acknowledgement, at most two minutes later: the program is started when it is dead.
    private void wachtOpBevestiging(Kindprogramma kind) {
        long begin = System.nanoTime();
        if (!kind.isAlive()) {
            kind.launch();
        }
        // an answer that was on its way when the kill came does not count as recovery
        long vanaf = begin + TimeUnit.MILLISECONDS.toNanos(20);
        while (journaal.laatste() < vanaf) {
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(120)) {
                throw new IllegalStateException("no acknowledgement within two minutes; see " + kind.log());
            }
            Kindprogramma.pause(5);
        }
        herstel.add((journaal.laatste() - begin) / 1_000_000);
    }
}

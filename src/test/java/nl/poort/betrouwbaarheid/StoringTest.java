package nl.poort.betrouwbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.poort.bench.Bench;
import nl.poort.bench.Kindprogramma;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The database goes down or throws its clients out while people work (scorecard B6 and B7).
///
/// Some minutes of faults: run by `./check -Dpoort.storing=ja`, so that the daily check stays short.
@EnabledIfSystemProperty(named = "poort.storing", matches = "ja")
class StoringTest {
    private static final int KLANTEN = 4;

    private Path home;
    private Kindprogramma kind;
    private final Journaal journaal = new Journaal();
    private final AtomicBoolean klaar = new AtomicBoolean();

    @BeforeEach
    void start() throws Exception {
        home = Bench.home();
        kind = new Kindprogramma(home);
        kind.start();
    }

    @AfterEach
    void stop() {
        kind.close();
        Bench.delete(home);
    }

    @Test
    void een_database_die_meteen_opnieuw_begint_verliest_niets_dat_bevestigd_was() throws Exception {
        werkTerwijl(() -> {
            for (int keer = 0; keer < 2; keer++) {
                wachtOp(journaal.bevestigingen() + 10);
                var server = kind.postgres().orElseThrow();
                // SIGQUIT is what `pg_ctl stop -m immediate` sends
                new ProcessBuilder("kill", "-QUIT", String.valueOf(server.pid()))
                        .start()
                        .waitFor();
                server.onExit().get(20, TimeUnit.SECONDS);
                long weg = System.nanoTime();
                wachtOp(journaal.bevestigingen() + 2 * KLANTEN);
                System.out.println("B6: weer bevestigd na " + (System.nanoTime() - weg) / 1_000_000 + " ms");
            }
        });
        assertThat(new Nakijker(journaal).kijkNa(kind.database())).isEmpty();
        assertThat(journaal.anders).as("antwoorden die geen 303 of 503 zijn").isEmpty();
    }

    @Test
    void wie_zijn_verbinding_met_de_database_kwijtraakt_krijgt_503_en_nooit_een_fout_antwoord() throws Exception {
        werkTerwijl(() -> {
            wachtOp(5);
            for (int seconde = 0; seconde < Integer.getInteger("poort.b7.seconden", 8); seconde++) {
                kind.database().superuser().useHandle(h -> h.execute("""
                                select pg_terminate_backend(pid) from pg_stat_activity
                                where usename = 'poort' and backend_type = 'client backend'"""));
                Kindprogramma.pause(1_000);
            }
            wachtOp(journaal.bevestigingen() + 5);
        });
        System.out.println(
                "B7: " + journaal.bevestigingen() + " bevestigd, " + journaal.herhaald + " na opnieuw versturen");
        assertThat(new Nakijker(journaal).kijkNa(kind.database())).isEmpty();
        assertThat(journaal.anders).as("antwoorden die geen 303 of 503 zijn").isEmpty();
    }

    @FunctionalInterface
    private interface Storing {
        void gebeurt() throws Exception;
    }

    private void werkTerwijl(Storing storing) throws Exception {
        var organisatie = kind.database()
                .superuser()
                .withHandle(h -> h.createQuery("select id from organisatie.organisatie where code = 'demo-westveld'")
                        .mapTo(UUID.class)
                        .one());
        try (var pool = Executors.newFixedThreadPool(KLANTEN)) {
            for (int i = 0; i < KLANTEN; i++) {
                pool.submit(new Drukte(kind.uri(""), organisatie, kind.database(), journaal, klaar));
            }
            try {
                storing.gebeurt();
            } finally {
                klaar.set(true);
            }
        }
    }

    private void wachtOp(int bevestigingen) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (journaal.bevestigingen() < bevestigingen) {
            assertThat(System.nanoTime()).as("binnen twee minuten bevestigd").isLessThan(until);
            Kindprogramma.pause(20);
        }
    }
}

package nl.poort.techniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.embedded.Schrijver.ProefBevestigd;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// kill -9 of the program, of the database and of both: what was acknowledged is there, once (scorecard A1–A3).
class OverlevingTest {
    private static final Actor SYSTEM = Actor.system("proef");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    /// Of all of them together: the data are made once, each writes under a root of its own.
    private static final Proefmap MAP = new Proefmap();

    private final UUID root = UUID.randomUUID();

    @AfterAll
    static void opruimen() {
        MAP.close();
    }

    @Test
    void na_kill_9_van_alleen_de_database_werkt_het_programma_vanzelf_verder() throws InterruptedException {
        try (var postgres = EmbeddedPostgres.start(MAP.layout("huis"));
                var databank = Databank.open(postgres.url(), postgres.user(), postgres.password())) {
            var db = new Db(databank.source(), Clock.systemUTC());
            var gebeurtenissen = new Gebeurtenissen(db);
            db.run(SYSTEM, tx -> tx.publish(new ProefBevestigd(root, "voor")));
            long before = postgres.pid();

            var server = ProcessHandle.of(before).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
            eventually(Duration.ofSeconds(20), () -> db.run(SYSTEM, tx -> tx.publish(new ProefBevestigd(root, "na"))));

            assertThat(postgres.pid()).isNotEqualTo(before);
            assertThat(gebeurtenissen.list(SYSTEM, root)).hasSize(2);
            assertThat(databank.isAlive()).isTrue();
        }
    }

    @Test
    void na_kill_9_van_het_programma_is_alles_er_wat_bevestigd_was() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int run = 0; run < 3; run++) {
            try (var child = child(List.of(), Kindproces.classPath(), "run" + run)) {
                child.awaitLines("bevestigd", 30);
                acknowledged.addAll(child.kill());
            }
        }
        assertAllThereOnce(acknowledged);
    }

    @Test
    void na_kill_9_van_programma_en_database_tegelijk_is_alles_er_wat_bevestigd_was() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int run = 0; run < 3; run++) {
            try (var child = child(List.of(), Kindproces.classPath(), "run" + run)) {
                child.awaitLines("bevestigd", 30);
                long server = Long.parseLong(child.awaitLines("server", 1).getFirst());
                ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
                acknowledged.addAll(child.kill());
            }
        }
        assertAllThereOnce(acknowledged);
    }

    @Test
    void een_achtergebleven_server_wordt_eerst_gestopt() throws IOException {
        var layout = MAP.layout("huis");
        EmbeddedPostgres.start(layout).close();
        var data = layout.home().resolve("data");
        var user = ServerUser.forData(data, layout.home());
        var program =
                Binaries.unpackedIn(Proefmap.binaries()).program("postgres").toString();
        var orphan = new ProcessBuilder(user.command(
                        false,
                        List.of(program, "-D", data.toString(), "-c", "port=25999", "-c", "unix_socket_directories=")))
                .redirectErrorStream(true)
                .redirectOutput(MAP.folder("wees.log").toFile())
                .start();
        eventually(
                Duration.ofSeconds(20),
                () -> assertThat(Postmaster.orphan(data)).isPresent());
        try (var postgres = EmbeddedPostgres.start(layout)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(postgres.pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void een_vreemd_proces_met_het_nummer_van_de_vorige_server_blijft_met_rust() throws IOException {
        var layout = MAP.layout("huis");
        EmbeddedPostgres.start(layout).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        var pidFile = layout.home().resolve("data/postmaster.pid");
        Files.writeString(pidFile, stranger.pid() + "\n" + pidFile.getParent() + "\n0\n");
        try (var postgres = EmbeddedPostgres.start(layout)) {
            assertThat(stranger.isAlive()).isTrue();
            assertThat(postgres.pid()).isNotEqualTo(stranger.pid());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void een_tweede_programma_op_dezelfde_map_zegt_duidelijk_dat_het_eerste_draait() throws Exception {
        try (var first = child(List.of(), Kindproces.classPath(), "een")) {
            first.awaitLines("bevestigd", 1);
            try (var second = child(List.of(), Kindproces.classPath(), "twee")) {
                assertThat(second.awaitLines("geweigerd", 1).getFirst())
                        .contains("Poort draait al op")
                        .contains("(proces " + first.pid() + ")");
            }
            var access = Access.running(MAP.folder("huis")).orElseThrow();
            try (var databank = Databank.open(access.url(), access.user(), access.password())) {
                assertThat(databank.isAlive()).isTrue();
            }
            assertThatCode(() -> first.awaitLines("bevestigd", 50)).doesNotThrowAnyException();
        }
    }

    @Test
    void een_gewone_gebruiker_kan_alles_ook() throws Exception {
        Assumptions.assumeTrue(ROOT, "dit is al een gewone gebruiker");
        var nobody = ServerUser.forData(MAP.folder("geen"), MAP.folder("geen"));
        Binaries.unpackedIn(Proefmap.binaries());
        for (var name : List.of("gewoon", "lib")) {
            Files.createDirectories(MAP.folder(name));
            nobody.own(MAP.folder(name));
        }
        Files.setPosixFilePermissions(MAP.folder("lib"), PosixFilePermissions.fromString("rwxr-xr-x"));
        var classPath = Kindproces.readableClassPath(MAP.folder("lib"));
        try (var child = new Kindproces(
                nobody.command(false, List.of()),
                classPath,
                MAP.folder("gewoon"),
                Proefmap.binaries(),
                root,
                "gewoon")) {
            child.awaitLines("bevestigd", 10);
            assertThat(ProcessHandle.of(child.pid()).flatMap(h -> h.info().user()))
                    .contains(nobody.name());
        }
    }

    private Kindproces child(List<String> prefix, String classPath, String run) throws IOException {
        return new Kindproces(prefix, classPath, MAP.folder("huis"), Proefmap.binaries(), root, run);
    }

    private void assertAllThereOnce(List<String> acknowledged) {
        assertThat(acknowledged).hasSizeGreaterThan(80);
        try (var postgres = EmbeddedPostgres.start(MAP.layout("huis"));
                var databank = Databank.open(postgres.url(), postgres.user(), postgres.password())) {
            var db = new Db(databank.source(), Clock.systemUTC());
            var stored = new Gebeurtenissen(db)
                    .list(SYSTEM, root).stream()
                            .map(g ->
                                    Json.read(g.inhoud(), ProefBevestigd.class).tekst())
                            .toList();
            assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        }
    }

    private static void eventually(Duration patience, Runnable work) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException | AssertionError e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
            }
        }
    }
}

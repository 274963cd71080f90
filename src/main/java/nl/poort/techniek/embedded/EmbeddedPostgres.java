package nl.poort.techniek.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import nl.poort.techniek.Weigering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedded database: [#start] gives a running server on kept data; [#close] stops it.
///
/// A thread of its own starts the server and starts it again whenever it dies, so that the rest of the program only
/// sees a short interruption.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final List<String> SAFE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");
    static final String PORT_FILE = "poort.database";
    private static final int FIRST_TRIES = 40;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Path home;
    private final HomeLock lock;
    private final Binaries binaries;
    private final ServerUser user;
    private final Cluster cluster;
    private final List<String> settings;
    private final CompletableFuture<Integer> firstStart = new CompletableFuture<>();
    private final Thread watcher = Thread.ofPlatform().daemon().name("postgres").unstarted(this::keepRunning);
    private volatile Process process;
    private volatile int port;
    private volatile boolean closing;

    /// Where things lie and how the server is set.
    ///
    /// @param binaries where the programs of PostgreSQL are unpacked
    /// @param throwAway no flushing to disk at all: only for data that nobody needs, such as those of a test
    /// @param settings extra `name=value` settings of PostgreSQL
    public record Layout(Path home, Path binaries, boolean throwAway, List<String> settings) {}

    /// Starts on the data in `home`, which is made when it does not exist.
    ///
    /// @throws Weigering when another program uses this home, or this system cannot run PostgreSQL
    public static EmbeddedPostgres start(Path home) {
        return start(new Layout(home, null, false, List.of()));
    }

    public static EmbeddedPostgres start(Layout layout) {
        try {
            var started = new EmbeddedPostgres(layout);
            try {
                started.watcher.start();
                started.firstStart.get();
                return started;
            } catch (ExecutionException e) {
                started.close();
                throw e.getCause() instanceof Weigering w ? w : new IllegalStateException(e.getCause());
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.error("cannot start PostgreSQL in {}", layout.home(), e);
            throw new Weigering(
                    "map-onbruikbaar",
                    "Poort kan de map " + layout.home() + " niet gebruiken voor de database. "
                            + "Kijk of de map bestaat, van u is en of er ruimte is.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
        }
    }

    private EmbeddedPostgres(Layout layout) throws IOException {
        home = layout.home().toAbsolutePath().normalize();
        var asked = ServerUser.forData(home.resolve("data"), home);
        Files.createDirectories(home);
        lock = HomeLock.take(home);
        try {
            var place = Place.of(home, asked);
            user = ServerUser.forData(place.resolve("data"), home);
            binaries = Binaries.unpackedIn(layout.binaries() == null ? place : layout.binaries());
            cluster = Cluster.in(place, home, binaries, user, layout.throwAway());
            settings = new ArrayList<>(List.of("jit=off", "shared_buffers=" + sharedBuffers()));
            settings.addAll(
                    layout.throwAway()
                            ? SAFE.stream().map(s -> s.replace("=on", "=off")).toList()
                            : SAFE);
            settings.addAll(layout.settings());
            Postmaster.orphan(cluster.data()).ifPresent(orphan -> {
                LOG.info("stopping PostgreSQL {} that was left behind", orphan.pid());
                Postmaster.stop(orphan);
            });
            port = Postmaster.port(home.resolve(PORT_FILE));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String url() {
        return url(Cluster.DATABASE);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// The owner of the tables; not a superuser.
    public String user() {
        return Cluster.OWNER;
    }

    /// For what only an administrator of the server may do, with the same password.
    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return cluster.password();
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        closing = true;
        try {
            var running = process;
            if (running != null && running.isAlive()) {
                Postmaster.stop(running.toHandle());
            }
            watcher.interrupt();
            watcher.join();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Runs in a thread that lives as long as we do: `--pdeathsig` looks at the thread that started the child.
    private void keepRunning() {
        int failures = 0;
        while (!closing) {
            try {
                process = launch();
                if (Postmaster.awaitReady(process, cluster.data())) {
                    failures = 0;
                    if (!firstStart.complete(port)) {
                        LOG.warn("PostgreSQL runs again as {}", process.pid());
                    }
                    process.waitFor();
                }
                if (!closing) {
                    failures++;
                    react(failures);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException e) {
                failures++;
                LOG.error("PostgreSQL does not start", e);
                firstStart.completeExceptionally(e);
                pause(failures);
            }
        }
    }

    private void react(int failures) throws IOException {
        if (!firstStart.isDone()) {
            if (failures >= FIRST_TRIES) {
                firstStart.completeExceptionally(new Weigering(
                        "database-start-niet",
                        "PostgreSQL start niet. De reden staat in " + home.resolve("postgres.log") + "."));
                closing = true;
                return;
            }
            if (!Postmaster.isFree(port)) {
                port = Postmaster.newPort(home.resolve(PORT_FILE));
            }
        } else {
            LOG.error("PostgreSQL {} has ended with {}, starting it again", process.pid(), process.exitValue());
        }
        pause(failures);
    }

    private void pause(int failures) {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE_MS, 50L * failures));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.program("postgres").toString(), "-D", cluster.data().toString()));
        var all = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories="));
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(user.command(true, command))
                .directory(cluster.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(Postmaster.log(home).toFile()))
                .start();
    }

    /// An eighth of the memory, between 64 MB and 1 GB.
    private static String sharedBuffers() {
        long megabytes = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getTotalMemorySize() / 8_000_000
                : 128;
        return Math.clamp(megabytes, 64, 1024) + "MB";
    }
}

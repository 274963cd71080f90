package nl.poort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.embedded.EmbeddedPostgres;
import org.jdbi.v3.core.Jdbi;

/// One throw-away server per test run, with a migrated database to copy. Fast because nothing is flushed to disk: its
/// data are in memory, where flushing costs nothing, or else it does not flush.
final class TestServer {
    static final String TEMPLATE = "sjabloon";
    private static final long ROOM = 4L << 30;
    private static final Path MEMORY = Path.of("/dev/shm");
    private static TestServer instance;

    private final EmbeddedPostgres postgres;
    private int databases;

    static synchronized TestServer get() {
        if (instance == null) {
            instance = new TestServer();
        }
        return instance;
    }

    private TestServer() {
        var root = data();
        sweep(root);
        var home = root.resolve("test-" + ProcessHandle.current().pid());
        delete(home);
        postgres = EmbeddedPostgres.start(new EmbeddedPostgres.Layout(
                home,
                cache(),
                !inMemory(),
                List.of("max_connections=300", "shared_buffers=64MB", "max_wal_size=256MB")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            delete(home);
        }));
        admin().useHandle(h -> h.execute("create database " + TEMPLATE + " owner " + postgres.user()));
        Databank.migrate(postgres.url(TEMPLATE), postgres.user(), postgres.password());
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    String newDatabase() {
        return newDatabase(TEMPLATE);
    }

    synchronized String newDatabase(String template) {
        var name = "test_" + ++databases;
        admin().useHandle(h -> h.execute("create database " + name + " template " + template + " owner "
                + postgres.user() + " strategy file_copy"));
        return name;
    }

    void drop(String name) {
        admin().useHandle(h -> h.execute("drop database if exists " + name + " with (force)"));
    }

    /// Throws everybody out and lets nobody in, or lets them in again.
    void allowConnections(String name, boolean allowed) {
        admin().useHandle(h -> {
            h.execute("alter database " + name + " allow_connections " + allowed);
            if (!allowed) {
                h.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", name);
            }
        });
    }

    private Jdbi admin() {
        return Jdbi.create(postgres.url("postgres"), postgres.superuser(), postgres.password());
    }

    /// The unpacked programs are shared by all test runs of this user.
    static Path cache() {
        var name = "poort-test-" + System.getProperty("user.name");
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    /// In memory where there is room: every test makes and removes a thousand files, and a file system that looks back
    /// at what was removed a moment ago needs more time for that than the tests themselves.
    private static Path data() {
        return inMemory() ? MEMORY.resolve(cache().getFileName()) : cache();
    }

    private static boolean inMemory() {
        return Files.isWritable(MEMORY) && MEMORY.toFile().getTotalSpace() > ROOM;
    }

    /// Whether what is told to be kept is kept, as the program asks of a server that is not its own.
    boolean isSafe() {
        return inMemory();
    }

    /// What a killed test run left behind.
    private static void sweep(Path root) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var children = Files.list(root)) {
            children.filter(child -> child.getFileName().toString().matches("test-\\d+"))
                    .filter(child -> ProcessHandle.of(Long.parseLong(
                                    child.getFileName().toString().substring(5)))
                            .isEmpty())
                    .forEach(TestServer::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // another run may be sweeping too
        }
    }
}

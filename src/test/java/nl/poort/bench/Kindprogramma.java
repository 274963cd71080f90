package nl.poort.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The real program in a JVM of its own, with the settings of `./poort`: to be measured, and to be killed.
public final class Kindprogramma implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xms48m",
            "-Xmx256m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-Xss512k",
            "-XX:+UseCompactObjectHeaders",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");
    private static final Duration GEDULD = Duration.ofSeconds(300);

    private final Path home;
    private final int port;
    private final List<String> extra;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile Process process;

    /// @param home data, kept between starts
    /// @param extra settings, such as `POORT_SMTP_URL=smtp://localhost:2525`
    public Kindprogramma(Path home, String... extra) {
        this.home = home;
        this.extra = List.of(extra);
        this.port = freePort();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts and waits until the login page is there; the milliseconds that took.
    public long start() {
        long begin = System.nanoTime();
        launch();
        awaitPage();
        return (System.nanoTime() - begin) / 1_000_000;
    }

    public void launch() {
        try {
            Files.createDirectories(home);
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(FLAGS);
            command.addAll(program());
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            var env = builder.environment();
            env.keySet().removeIf(name -> name.startsWith("POORT_"));
            env.putIfAbsent("MALLOC_ARENA_MAX", "2");
            env.put("POORT_HOME", home.toString());
            env.put("POORT_PORT", String.valueOf(port));
            env.put("POORT_DEMO", "true");
            extra.forEach(setting -> env.put(setting.split("=", 2)[0], setting.split("=", 2)[1]));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitPage() {
        long until = System.nanoTime() + GEDULD.toNanos();
        while (!answers()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new IllegalStateException("Poort did not start; see " + log());
            }
            pause(10);
        }
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(uri("/aanmelden"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The jar as `./poort` starts it when it was built last of all, else the classes as they were compiled: in a test,
    /// where a program lives too short to earn back what the second compiler costs.
    private static List<String> program() {
        return jar().map(jar -> {
                    var cache = jar.resolveSibling("poort.aot");
                    var arguments = new ArrayList<String>();
                    if (Files.exists(cache)) {
                        arguments.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off"));
                    }
                    arguments.addAll(List.of("-jar", jar.toString()));
                    return (List<String>) arguments;
                })
                .orElseGet(() -> List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), "nl.poort.Poort"));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// The built program, when nothing in the classes is newer.
    public static Optional<Path> jar() {
        var target =
                Path.of(System.getProperty("poort.map", "")).resolve("target").toAbsolutePath();
        try (var files = Files.list(target);
                var classes = Files.walk(target.resolve("classes"))) {
            var jar = files.filter(f -> f.getFileName().toString().matches("poort-.*\\.jar"))
                    .findFirst();
            long newest = classes.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().lastModified())
                    .max()
                    .orElse(Long.MAX_VALUE);
            return jar.filter(f -> f.toFile().lastModified() >= newest);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Path home() {
        return home;
    }

    public Path log() {
        return home.resolve("programma.log");
    }

    public URI uri(String pad) {
        return URI.create("http://127.0.0.1:" + port + pad);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// The postmaster below the program.
    public Optional<ProcessHandle> postgres() {
        return process.children()
                .filter(child -> child.info().command().orElse("").endsWith("/postgres"))
                .findFirst();
    }

    public Database database() {
        return new Database(home);
    }

    /// kill -9.
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        var server = postgres();
        process.destroy();
        try {
            if (!process.waitFor(40, java.util.concurrent.TimeUnit.SECONDS)) {
                kill();
            }
            server.ifPresent(s -> s.onExit().join());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

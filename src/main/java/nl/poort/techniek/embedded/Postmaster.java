package nl.poort.techniek.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One running `postgres` process, and what its `postmaster.pid` tells about it.
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration GENTLE = Duration.ofSeconds(30);
    private static final Duration HARD = Duration.ofSeconds(10);
    private static final long LOG_LIMIT = 5_000_000;
    private static final int FIRST_PORT = 15_432;
    private static final int PORTS = 10_000;

    private Postmaster() {}

    /// Waits until `postmaster.pid` says that our child is ready; false when it ended before that.
    static boolean awaitReady(Process child, Path data) throws InterruptedException {
        while (child.isAlive()) {
            var lines = read(data);
            boolean ours = !lines.isEmpty() && lines.getFirst().strip().equals(String.valueOf(child.pid()));
            if (ours && lines.size() >= 8 && lines.get(7).strip().equals("ready")) {
                return true;
            }
            child.waitFor(10, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /// A server on these data that a killed program left behind.
    static Optional<ProcessHandle> orphan(Path data) {
        var lines = read(data);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> isServerOf(handle, data));
    }

    /// After a reboot the number may belong to something else altogether: that must be left alone.
    private static boolean isServerOf(ProcessHandle handle, Path data) {
        var proc = Path.of("/proc", String.valueOf(handle.pid()), "cmdline");
        try {
            return Files.exists(proc)
                    ? Files.readString(proc).contains("\0-D\0" + data + "\0")
                    : handle.info()
                            .command()
                            .filter(c -> c.endsWith("/postgres"))
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /// First "fast" (clients are thrown out, everything is written), then harder; committed rows survive each of them.
    static void stop(ProcessHandle process) {
        signal(process, "INT");
        if (!ended(process, GENTLE)) {
            LOG.warn("PostgreSQL {} does not stop, asking harder", process.pid());
            signal(process, "QUIT");
            if (!ended(process, HARD)) {
                process.destroyForcibly();
                ended(process, HARD);
            }
        }
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !process.isAlive();
            }
        }
        return !process.isAlive();
    }

    /// The port of last time when it is free, else another below the range that systems hand out by themselves.
    static int port(Path file) throws IOException {
        if (Files.exists(file)) {
            int kept = Integer.parseInt(Files.readString(file).strip());
            if (isFree(kept)) {
                return kept;
            }
        }
        return newPort(file);
    }

    static int newPort(Path file) throws IOException {
        for (int i = 0; i < PORTS; i++) {
            int port = FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
            if (isFree(port)) {
                Files.writeString(file, port + "\n");
                return port;
            }
        }
        throw new IOException("no free port between " + FIRST_PORT + " and " + (FIRST_PORT + PORTS));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// The log of the server: a statement in it may hold personal data, so it is closed to others; two files at most.
    static Path log(Path home) throws IOException {
        var log = home.resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return log;
    }

    private static List<String> read(Path data) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }
}

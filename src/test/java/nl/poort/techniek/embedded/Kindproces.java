package nl.poort.techniek.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The [Schrijver] in a JVM of its own, with what it has said so far.
final class Kindproces implements AutoCloseable {
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final Thread reader;

    Kindproces(List<String> prefix, String classPath, Path home, Path binaries, UUID root, String run)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m", "-cp", classPath));
        command.addAll(List.of(Schrijver.class.getName(), home.toString(), binaries.toString(), root.toString(), run));
        process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line; (line = lines.readLine()) != null; ) {
                synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                }
            }
        } catch (IOException e) {
            // the process is gone
        }
    }

    long pid() {
        return process.pid();
    }

    /// Waits until this many lines start so; at most five minutes, because a busy machine makes data slowly.
    List<String> awaitLines(String start, int number) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        synchronized (said) {
            while (lines(start).size() < number) {
                if (System.nanoTime() > until || !process.isAlive() && !reader.isAlive()) {
                    throw new AssertionError("only " + said.size() + " lines: "
                            + said.stream().limit(5).toList());
                }
                said.wait(100);
            }
            return lines(start);
        }
    }

    private List<String> lines(String start) {
        synchronized (said) {
            return said.stream()
                    .filter(line -> line.startsWith(start + " "))
                    .map(line -> line.substring(start.length() + 1))
                    .toList();
        }
    }

    /// kill -9; gives everything that was acknowledged until then.
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
        return lines("bevestigd");
    }

    /// Also waits until the server below it has ended, so that its folder can go.
    @Override
    public void close() throws InterruptedException {
        kill();
        for (var server : lines("server")) {
            ProcessHandle.of(Long.parseLong(server))
                    .ifPresent(handle -> handle.onExit().join());
        }
    }

    /// The class path below a folder that everybody may read (that of root's Maven is closed).
    static String readableClassPath(Path folder) throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : classPath().split(File.pathSeparator)) {
            var name = Path.of(entry).getFileName().toString();
            if (Files.isDirectory(Path.of(entry)) || name.startsWith("surefire")) {
                entries.add(entry);
            } else if (!name.contains("darwin") && !name.contains("playwright") && !name.contains("driver")) {
                Files.copy(Path.of(entry), folder.resolve(name));
                entries.add(folder.resolve(name).toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}

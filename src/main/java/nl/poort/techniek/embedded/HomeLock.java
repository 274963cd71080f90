package nl.poort.techniek.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.techniek.Weigering;

/// One program per home. The operating system lets go of it, also when the program is killed.
record HomeLock(Path file, FileChannel channel) implements AutoCloseable {
    /// Ours: opening and closing such a file a second time would let go of the lock.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    static HomeLock take(Path home) throws IOException {
        var file = home.toRealPath().resolve("poort.slot");
        if (!HELD.add(file)) {
            throw running(home, String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            return new HomeLock(file, locked(home, file));
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel locked(Path home, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw running(home, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"), 0);
        return channel;
    }

    private static Weigering running(Path home, String pid) {
        return new Weigering(
                "draait-al",
                "Poort draait al op " + home + (pid.isEmpty() ? "" : " (proces " + pid + ")")
                        + ". Stop dat eerst, of kies met POORT_HOME een andere map.");
    }

    @Override
    public void close() throws IOException {
        HELD.remove(file);
        channel.close();
    }
}

package nl.poort.techniek.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.poort.techniek.Weigering;

/// One program per home. The operating system lets go of it, also when the program is killed.
record HomeLock(FileChannel channel, FileLock lock) implements AutoCloseable {

    static HomeLock take(Path home) throws IOException {
        var file = home.resolve("poort.slot");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            var pid = Files.readString(file).strip();
            throw new Weigering(
                    "draait-al",
                    "Poort draait al op " + home + (pid.isEmpty() ? "" : " (proces " + pid + ")")
                            + ". Stop dat eerst, of kies met POORT_HOME een andere map.");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"), 0);
        return new HomeLock(channel, lock);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

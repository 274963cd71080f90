package nl.poort.techniek.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.poort.techniek.Weigering;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The programs of PostgreSQL, unpacked once into a folder that is named after the archive.
record Binaries(Path folder) {

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /// Finds the unpacked programs below `parent`, or unpacks them: to a temporary name first, so that half is never
    /// found.
    static Binaries unpackedIn(Path parent) {
        var archive = archive();
        try {
            var folder = parent.resolve("postgres-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                var fresh = Files.createTempDirectory(parent, "uitpakken-");
                try {
                    unpack(archive, fresh);
                    flush(fresh);
                    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                    rename(fresh, folder);
                } finally {
                    deleteTree(fresh);
                }
            }
            return new Binaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL in " + parent, e);
        }
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var url = Binaries.class.getResource("/postgres-" + os + "-" + arch + ".txz");
        if (url == null) {
            throw new Weigering(
                    "geen-postgresql",
                    "Voor dit systeem (" + os + ", " + arch + ") is geen PostgreSQL meegeleverd. "
                            + "Zet POORT_DB_URL op een eigen PostgreSQL 18.");
        }
        return url;
    }

    private static String fingerprint(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(archive.openConnection().getContentLengthLong());
    }

    private static void unpack(URL archive, Path to) throws IOException {
        try (var raw = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var target = to.resolve(entry.getName()).normalize();
                if (!target.startsWith(to)) {
                    throw new IOException("outside the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /// After a power cut the folder must be whole or absent. Where `sync` is missing we go on without.
    private static void flush(Path folder) {
        try {
            new ProcessBuilder("sync", "-f", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(60, TimeUnit.SECONDS);
        } catch (IOException e) {
            // no such program here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Another program may have been first: then its folder is as good as ours.
    private static void rename(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}

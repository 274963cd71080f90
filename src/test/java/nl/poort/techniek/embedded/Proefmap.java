package nl.poort.techniek.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A temporary folder that other users may enter (PostgreSQL does not run as root), with homes below it.
final class Proefmap implements AutoCloseable {
    private final Path root;

    Proefmap() {
        try {
            root = Files.createTempDirectory("poort-proef-");
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder(String name) {
        return root.resolve(name);
    }

    /// The programs are shared with other tests, the data are not. Safe settings, as in production.
    EmbeddedPostgres.Layout layout(String name) {
        return new EmbeddedPostgres.Layout(folder(name), binaries(), false, List.of("shared_buffers=32MB"));
    }

    static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "poort-test-" + System.getProperty("user.name"));
    }

    @Override
    public void close() {
        try {
            Binaries.deleteTree(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

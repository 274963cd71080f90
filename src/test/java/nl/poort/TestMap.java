package nl.poort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for one test (class), gone when it closes.
public record TestMap(Path pad) implements AutoCloseable {

    public static TestMap open() {
        try {
            return new TestMap(Files.createTempDirectory("poort-proef"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var paden = Files.walk(pad)) {
            paden.sorted(Comparator.reverseOrder()).forEach(een -> een.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.poort.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A file that comes with the demo.
final class Demobestand {
    private Demobestand() {}

    /// @param pad below `nl/poort/demo`
    static byte[] lees(String pad) {
        try (var in = Demobestand.class.getResourceAsStream("/nl/poort/demo/" + pad)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

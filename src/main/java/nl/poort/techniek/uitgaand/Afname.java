package nl.poort.techniek.uitgaand;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;

/// How much of an answer is taken in that does not fit in memory, within what time, and where it goes.
///
/// @param duur until the last byte
/// @param grootte in bytes; more cuts the line
public record Afname(Duration duur, long grootte, Bestemming naar) {

    /// Hears how the answer begins, and says where its body goes; only of a 2xx.
    @FunctionalInterface
    public interface Bestemming {
        OutputStream open(int status, Map<String, String> koppen);
    }

    public Afname {
        if (duur.compareTo(Duration.ofMinutes(30)) > 0) {
            throw new IllegalArgumentException("taking in may last half an hour at most");
        }
    }
}

package nl.poort.registers.catalogus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A file of types that somebody sent.
///
/// @param naam of the file
/// @param gestart when it was last begun to take over; null when never
/// @param verslag what came of it: what was done, or all that is wrong
public record Invoer(UUID uuid, String naam, Instant gemaakt, Staat staat, Instant gestart, List<String> verslag) {

    /// How far it is.
    public enum Staat {
        ONTVANGEN,
        LOOPT,
        GELUKT,
        MISLUKT
    }

    public Invoer {
        verslag = List.copyOf(verslag);
    }
}

package nl.poort.techniek.bezorging;

import java.time.Instant;
import java.util.UUID;

/// What still waits for a destination, or was given up.
///
/// @param opgeschort nothing is sent, for this reason
public record Achterstand(
        UUID bestemming,
        UUID organisatie,
        String soort,
        long wachtend,
        long dood,
        Instant oudste,
        Instant laatstBezorgd,
        String fout,
        boolean opgeschort,
        String reden) {

    /// Nothing was ever put ready.
    public static Achterstand geen(UUID bestemming) {
        return new Achterstand(bestemming, null, "", 0, 0, null, null, "", false, "");
    }
}

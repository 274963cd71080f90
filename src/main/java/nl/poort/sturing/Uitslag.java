package nl.poort.sturing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a [Controle] found: nothing, or how many, since when, and the rows behind it.
///
/// @param sinds the oldest; null when nothing was found
/// @param rijen the oldest ones, of the own organisation only
public record Uitslag(Controle controle, int aantal, Instant sinds, List<Rij> rijen) {

    /// @param vraag null when it does not belong to a Vraag
    /// @param kenmerk null when it has none
    public record Rij(UUID vraag, String kenmerk, String wat, Instant sinds) {}

    public boolean klopt() {
        return aantal == 0;
    }
}

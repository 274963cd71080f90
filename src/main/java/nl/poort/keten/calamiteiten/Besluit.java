package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A recorded decision with who took part and why.
public record Besluit(
        UUID calamiteit,
        UUID id,
        Besluitsoort soort,
        String motivering,
        Instant genomenOp,
        Instant vastgelegdOp,
        String vastgelegdDoor,
        List<Aanwezig> deelnemers) {

    /// Somebody who took part, and for which side.
    public record Aanwezig(String naam, UUID team, Kant kant) {}
}

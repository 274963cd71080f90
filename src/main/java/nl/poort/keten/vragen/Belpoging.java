package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// An attempt to call the customer, reached or not; each is a contact too.
///
/// @param door who called
/// @param volgende when it is tried again, or null
public record Belpoging(
        UUID vraag, UUID id, Instant tijd, String door, Beluitkomst uitkomst, String notitie, Instant volgende) {

    public Dagdeel dagdeel() {
        return Dagdeel.van(tijd);
    }
}

package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.UUID;

/// Proof of one attempt to bring a message.
///
/// @param bewijs the answer of the other side as it came
public record Poging(
        UUID root, UUID bericht, UUID id, Berichtkanaal kanaal, Instant tijd, Uitkomst uitkomst, String bewijs) {

    public enum Uitkomst {
        AFGELEVERD,
        BESCHIKBAAR,
        UITGESTELD,
        GEWEIGERD,
        GELEZEN
    }
}

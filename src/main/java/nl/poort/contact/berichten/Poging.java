package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Tx;

/// Proof of one attempt to bring a message.
///
/// @param bewijs the answer of the other side as it came
public record Poging(
        UUID root, UUID bericht, UUID id, Berichtkanaal kanaal, Instant tijd, Uitkomst uitkomst, String bewijs) {

    static Poging van(Tx tx, Bericht b, Berichtkanaal kanaal, Uitkomst uitkomst, String bewijs) {
        return new Poging(b.root(), b.id(), tx.newId(), kanaal, tx.now(), uitkomst, bewijs);
    }

    public enum Uitkomst {
        AFGELEVERD,
        BESCHIKBAAR,
        /// the other side has it, and tells later what became of it
        AANGENOMEN,
        UITGESTELD,
        GEWEIGERD,
        GELEZEN
    }
}

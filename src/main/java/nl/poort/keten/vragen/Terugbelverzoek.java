package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// Somebody is to call the customer of this Vraag. Who: the holder of the Overdracht. Before when: its clock.
///
/// @param wachtTot until when we wait for the customer to choose a moment; null when we do not wait
public record Terugbelverzoek(
        UUID vraag,
        UUID overdracht,
        Terugbelstand stand,
        Dagdeel voorkeur,
        Instant van,
        Instant tot,
        UUID vragenset,
        Instant gevraagdOp,
        Instant wachtTot) {

    /// The slot that was agreed, or null.
    public Tijdvak tijdvak() {
        return van == null ? null : new Tijdvak(van, tot);
    }

    /// Whether this is a good moment to call.
    public boolean nu(Instant moment) {
        if (van != null) {
            return tijdvak().omvat(moment);
        }
        return voorkeur == null || voorkeur == Dagdeel.van(moment);
    }
}

package nl.poort.keten.ketentest;

import java.time.Instant;

/// What came of a step in an iteration: by whom, when, and what shows it.
///
/// @param synchroonOp when somebody saw that the systems are equal, before the waiting time was over; or null
public record Uitslag(
        int iteratie,
        int stap,
        int volgnummer,
        Uitslagkleur kleur,
        String bewijs,
        Instant op,
        String doorNaam,
        Instant synchroonOp) {

    /// From when the next step may be done.
    public Instant verderVanaf(Stap deze) {
        return synchroonOp != null ? synchroonOp : op.plus(deze.wachten());
    }
}

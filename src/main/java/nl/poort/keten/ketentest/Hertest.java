package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.UUID;

/// A task for the team: try again what is said to be solved.
///
/// @param kleur null = still to do
public record Hertest(
        UUID bevinding,
        int volgnummer,
        Instant gevraagdOp,
        Uitslagkleur kleur,
        Instant op,
        String door,
        String bewijs) {

    public boolean isTeDoen() {
        return kleur == null;
    }
}

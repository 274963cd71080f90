package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.UUID;

/// One chain test of one municipality.
///
/// @param gelezenOp when the team had read what others found; null = not yet
/// @param gestartOp null = still in preparation
public record Ketentest(
        UUID id,
        UUID organisatie,
        String naam,
        String gemeente,
        String doel,
        UUID stappenplan,
        Instant aangemaakt,
        Instant gelezenOp,
        String gelezenDoor,
        Instant gestartOp) {

    public boolean isGestart() {
        return gestartOp != null;
    }
}

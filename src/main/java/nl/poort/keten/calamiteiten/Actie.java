package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// One action of the plan of approach.
///
/// @param eigenaar who does it, as people say it
/// @param eigenaarTeam the team that does it; null when it is no team in Poort
public record Actie(
        UUID calamiteit,
        UUID id,
        String actie,
        String eigenaar,
        UUID eigenaarTeam,
        UUID eigenaarOrganisatie,
        Instant uiterlijk,
        Instant toegevoegdOp,
        Instant gereedOp,
        String gereedDoor,
        String resultaat) {

    public boolean isOpen() {
        return gereedOp == null;
    }
}

package nl.poort.web.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;

/// A key with which a system of an organisation acts for some of its teams. The key itself is not in it.
///
/// @param staart its last characters, to tell keys apart
/// @param gebruiktOp to the minute; null when never
/// @param ingetrokkenOp null as long as it works
public record Sleutel(
        UUID organisatie,
        UUID id,
        String naam,
        Set<UUID> teams,
        String staart,
        Instant gemaaktOp,
        String gemaaktDoor,
        Instant gebruiktOp,
        Instant ingetrokkenOp) {

    public boolean werkt() {
        return ingetrokkenOp == null;
    }

    /// How the doors see it: somebody of its teams, without any role.
    Medewerker alsMedewerker() {
        return new Medewerker(id, organisatie, naam, "", null, Set.of(), teams);
    }
}

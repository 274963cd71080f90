package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Who must be there at what time.
public record Teamoproep(Instant om, List<Lid> leden) {

    /// @param rol such as `voorzitter` or `woordvoerder`
    /// @param medewerker null when this person has no account here: then somebody calls
    public record Lid(String naam, String rol, UUID medewerker) {}
}

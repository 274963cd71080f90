package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// A called-up member of the OCT or SCT.
///
/// @param opgeroepenVoor when this person must be there
/// @param bereikOp when it was known whether this person was reached; null as long as it is not
public record Teamlid(
        UUID calamiteit,
        UUID id,
        Teamsoort team,
        String naam,
        String rol,
        UUID medewerker,
        Instant opgeroepenVoor,
        Instant opgeroepenOp,
        Bereik bereik,
        Instant bereikOp) {}

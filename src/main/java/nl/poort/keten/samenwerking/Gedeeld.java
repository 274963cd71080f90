package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A document of the case that a partner may see.
///
/// @param tot the last day, null when there is none
/// @param ingetrokkenOp null while it is shared
public record Gedeeld(
        UUID samenwerking,
        UUID partner,
        UUID document,
        String titel,
        Deelrecht recht,
        LocalDate tot,
        Instant gedeeldOp,
        String door,
        Instant ingetrokkenOp) {

    /// Whether the partner can open it on this day.
    public boolean geldt(LocalDate dag) {
        return ingetrokkenOp == null && (tot == null || !dag.isAfter(tot));
    }
}

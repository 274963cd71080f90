package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.UUID;

/// That a case works on a Vraag.
///
/// @param organisatie whose case it is
/// @param identificatie the number of the case
/// @param houder the step on the way of the Vraag that waited for it; null when nothing had to wait
/// @param klaarOp when its end was given back to the Vraag; null while it runs
public record Koppeling(
        UUID organisatie,
        UUID vraag,
        UUID id,
        UUID zaak,
        String identificatie,
        UUID houder,
        Instant gekoppeldOp,
        UUID gekoppeldDoor,
        Instant klaarOp) {}

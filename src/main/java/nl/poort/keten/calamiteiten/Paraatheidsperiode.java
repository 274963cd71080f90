package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// A period of extra readiness, and why.
public record Paraatheidsperiode(
        UUID organisatie, UUID id, Instant van, Instant tot, String reden, String vastgelegdDoor) {}

package nl.poort.registers.klokken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A period in which a clock stood still, or still does.
///
/// @param tot null while it lasts
public record Pauze(
        UUID klok,
        Opschortingsgrond grond,
        LocalDate datum,
        LocalDate termijn,
        String bericht,
        Instant van,
        Instant tot) {}

package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.util.UUID;

/// Something that happened in a cooperation.
///
/// @param partij the organisation that did it
/// @param actieverzoek what it was about; null when about the cooperation itself
public record Voorval(
        UUID samenwerking,
        UUID id,
        UUID actieverzoek,
        Instant op,
        String partij,
        String wie,
        Voorvalsoort soort,
        String tekst) {}

package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.UUID;

/// A case that goes by another procedure than it did.
///
/// @param zaaktype whose term holds from then on
/// @param norm of that term, in words
public record Procedurewijziging(
        UUID zaak, UUID id, UUID zaaktype, String naam, String norm, String reden, String door, Instant op) {}

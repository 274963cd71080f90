package nl.poort.techniek.bezorging;

import java.time.Instant;
import java.util.UUID;

/// One message for one destination.
///
/// @param id of what it tells: the same id is never put ready twice for one destination
/// @param root order is kept per root
public record Levering(
        UUID bestemming, UUID organisatie, UUID id, UUID root, String inhoud, int pogingen, Instant sinds) {}

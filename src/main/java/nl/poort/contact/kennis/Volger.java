package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody with the same problem ("ik ook"), who hears of the repair.
///
/// @param organisatie where the vraag was asked, and who tells the customer
/// @param partij empty when the customer is not known to us
/// @param verteld when the repair was told; empty while waiting
public record Volger(
        UUID artikel, UUID vraag, Optional<UUID> partij, UUID organisatie, Instant sinds, Optional<Instant> verteld) {}

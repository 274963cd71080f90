package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// A Vraag that belongs to a Calamiteit.
///
/// @param actief false once it is back with its links
public record Koppeling(
        UUID calamiteit, UUID vraag, Koppelsoort soort, boolean actief, Instant gekoppeldOp, String gekoppeldDoor) {}

package nl.poort.contact.inzage;

import java.time.Instant;
import java.util.UUID;

/// What a register said about this party when it was last asked.
///
/// @param registratie the [Basisregistratie#code]
public record Registergegeven(UUID partij, String registratie, String gegeven, String waarde, Instant opgehaaldOp) {}

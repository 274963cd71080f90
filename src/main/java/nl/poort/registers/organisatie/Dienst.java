package nl.poort.registers.organisatie;

import java.time.Instant;
import java.util.UUID;

/// A turn on the duty roster: who is called from when to when.
///
/// @param keten the chain this roster is for; empty for the whole organisation
/// @param plaats 0 = has duty, 1 and further = back-up (achterwacht), in the order of calling
public record Dienst(UUID id, UUID organisatie, String keten, Medewerker wie, Instant van, Instant tot, int plaats) {}

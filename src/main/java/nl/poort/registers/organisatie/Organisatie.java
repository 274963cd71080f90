package nl.poort.registers.organisatie;

import java.util.UUID;

/// An organisation in the chain: an authority, a partner, a supplier, or a region of authorities.
///
/// @param oin null when unknown
/// @param rsin null when unknown
/// @param code the own code of the register it came from, such as `gm0014`; null when there is none
/// @param regio the organisation of kind REGIO it belongs to, null when none
public record Organisatie(UUID id, String naam, Organisatiesoort soort, Oin oin, Rsin rsin, String code, UUID regio) {}

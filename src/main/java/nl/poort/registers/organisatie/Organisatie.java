package nl.poort.registers.organisatie;

import java.util.UUID;

/// An organisation in the chain: an authority, a partner, a supplier, or a region of authorities.
///
/// @param oin null when unknown
/// @param rsin null when unknown
/// @param code the own code of the register it came from, such as `gm0014`; null when there is none
/// @param regio the organisation of kind REGIO it belongs to, null when none
public record Organisatie(UUID id, String naam, Organisatiesoort soort, Oin oin, Rsin rsin, String code, UUID regio) {
    /// The authority with which the chain is tried out; no municipality has this code.
    public static final String PROEF = "gm0000";

    /// Only there to try out the chain: nobody else is to find it in a list (ADR 17).
    public boolean isProef() {
        return code != null && (code.equals(PROEF) || code.startsWith(PROEF + "-"));
    }
}

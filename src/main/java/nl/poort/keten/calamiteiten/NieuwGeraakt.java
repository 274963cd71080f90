package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// @param referentie the number of the request outside Poort
/// @param aanvrager party id, or null when it is not known here
public record NieuwGeraakt(String referentie, Instant ingediendOp, UUID vanGezag, UUID naarGezag, UUID aanvrager) {}

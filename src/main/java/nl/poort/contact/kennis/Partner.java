package nl.poort.contact.kennis;

import java.util.Optional;
import java.util.UUID;

/// For whom we speak when a product is not ours (S1-47).
///
/// @param organisatie the partner in this installation, to hand over warm to; empty when it is not in it
/// @param script what we say in the name of this partner
public record Partner(Partnerwijze wijze, Optional<UUID> organisatie, String naam, String script) {}

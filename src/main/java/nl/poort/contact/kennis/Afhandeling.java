package nl.poort.contact.kennis;

import java.util.Optional;
import java.util.UUID;

/// Who does the work for a product, and how far it goes by itself.
///
/// @param zaaktype identification of the type of case it leads to; empty when it leads to none
/// @param team who makes it in the back office
/// @param partner whose product it is; empty when it is our own
public record Afhandeling(
        Knip knip, Rijpheid rijpheid, String zaaktype, Optional<UUID> team, Optional<Partner> partner) {}

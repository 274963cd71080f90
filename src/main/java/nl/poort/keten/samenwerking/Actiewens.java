package nl.poort.keten.samenwerking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is asked of a partner.
///
/// @param partner the organisation
/// @param team the team there, null = the first one
/// @param landelijk the partner is reached by the national facility
/// @param soort code of an [Actiesoort]
/// @param titel of the request, in a few words
/// @param uiterlijk the last day for the answer
/// @param documenten of the case that the partner may read from now on
public record Actiewens(
        UUID partner,
        UUID team,
        boolean landelijk,
        String soort,
        String titel,
        String gevraagd,
        LocalDate uiterlijk,
        List<UUID> documenten) {}

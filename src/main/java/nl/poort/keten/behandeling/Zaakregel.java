package nl.poort.keten.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One line of a work list of cases.
///
/// @param niveau how confidential, as the place on the ladder
/// @param plaats the place it is about, made comparable; empty when unknown
/// @param uiterlijk before when it is decided; null when it has no term
public record Zaakregel(
        UUID organisatie,
        UUID zaak,
        String identificatie,
        UUID zaaktype,
        int niveau,
        String omschrijving,
        String plaats,
        UUID team,
        UUID medewerker,
        Instant uiterlijk,
        LocalDate startdatum,
        LocalDate einddatum) {}

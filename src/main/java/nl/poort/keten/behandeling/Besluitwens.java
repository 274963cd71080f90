package nl.poort.keten.behandeling;

import java.time.LocalDate;
import java.util.UUID;

/// The decision that is laid down in a case.
///
/// @param vervaldatum null when it holds on
/// @param toelichting why, null for none
/// @param document of the case in which it stands, null when there is none yet
/// @param tekst what the customer reads
public record Besluitwens(
        UUID besluittype,
        LocalDate datum,
        LocalDate ingangsdatum,
        LocalDate vervaldatum,
        String toelichting,
        UUID document,
        String tekst) {}

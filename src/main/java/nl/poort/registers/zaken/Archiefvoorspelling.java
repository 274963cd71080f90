package nl.poort.registers.zaken;

import java.time.LocalDate;
import java.time.Period;
import nl.poort.registers.catalogus.Archiefnominatie;

/// What happens to a case in the end.
///
/// @param nominatie null when the result does not tell
/// @param actiedatum null when it does not follow from what is known now
/// @param termijn how long it is kept, null when for ever or unknown
public record Archiefvoorspelling(Archiefnominatie nominatie, LocalDate actiedatum, Period termijn) {}

package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What to ask a customer about a subject before somebody calls back or takes a report: a version with a start date.
///
/// @param organisatie whose it is; null = for everybody
/// @param code the same for all versions
public record Vragenset(
        UUID id, UUID organisatie, String code, int versie, String naam, LocalDate vanaf, List<Setvraag> vragen) {
    public Vragenset {
        vragen = List.copyOf(vragen);
    }
}

package nl.poort.loket.regels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A version of a rule file: concept until it is published, and unchanged from then on.
///
/// @param zwaar how many findings need a second person
/// @param motivering why it may be published all the same; empty when nobody said so
/// @param vanaf the first day on which it holds; empty for a concept
/// @param tot the first day on which it was withdrawn; empty when it was not
public record Regelversie(
        UUID bestand,
        int versie,
        UUID organisatie,
        String bestandsnaam,
        String hash,
        int zwaar,
        int licht,
        Spoor ingevoerd,
        Optional<Spoor> gemotiveerd,
        Optional<Spoor> gepubliceerd,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot) {

    /// Who did something to it, and when or why.
    ///
    /// @param tijd null for what has no moment of its own
    /// @param reden may be empty
    public record Spoor(UUID wie, String naam, Instant tijd, String reden) {}

    public boolean isConcept() {
        return vanaf.isEmpty();
    }

    public boolean isIngetrokken() {
        return tot.isPresent();
    }
}

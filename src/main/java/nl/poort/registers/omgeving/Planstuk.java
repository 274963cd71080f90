package nl.poort.registers.omgeving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A piece of plan: a new activity with the area in which it is regulated. A concept until it is published.
///
/// @param gezag the code of the authority whose plan it is
/// @param activiteit the urn that the activity gets
/// @param gebied the number that the working area gets
/// @param buiten how much of the area lies outside that of the authority, between 0 and 1; 1 when its boundary is
///     unknown
/// @param motivering why it may be published all the same; empty when nobody said so
/// @param gemotiveerd who said so: never who brought it in
/// @param vanaf the first day on which it holds; empty for a concept
public record Planstuk(
        UUID id,
        UUID organisatie,
        String gezag,
        String naam,
        String activiteit,
        String activiteitnaam,
        Optional<String> bovenliggend,
        String gebied,
        double buiten,
        Instant ingebracht,
        Wie door,
        String motivering,
        Optional<Wie> gemotiveerd,
        Optional<LocalDate> vanaf) {
    /// A border that is drawn a little differently is no area of somebody else: a ten-thousandth.
    static final double SPELING = 0.000_1;

    public record Wie(UUID id, String naam) {}

    /// What an author says about it.
    ///
    /// @param activiteit its name, in words
    /// @param bovenliggend the urn of the activity above it; empty for none
    public record Wens(String naam, String activiteit, String bovenliggend) {}

    public boolean isConcept() {
        return vanaf.isEmpty();
    }

    /// Whether the area leaves that of the authority (seed 000, example 3).
    public boolean isBuiten() {
        return buiten > SPELING;
    }

    /// As a person reads it: `12,5%`.
    public String buitenInWoorden() {
        return String.format(Locale.of("nl", "NL"), "%.1f%%", Math.max(0.1, 100 * buiten));
    }
}

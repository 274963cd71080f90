package nl.poort.loket.regels;

import java.time.Instant;
import java.util.UUID;

/// Rules that somebody works on: a permit check, a form or measures, before they become a version of a rule file.
///
/// @param activiteit the urn of the activity, empty while none is chosen
/// @param boek the rule file that its versions belong to; null while there is none
/// @param stap how many changes were made; what is undone counts back
/// @param laatste the last step that can be done again
/// @param herkomst where it began, in words
public record Regelmodel(
        UUID id,
        UUID organisatie,
        String naam,
        Regelsoort soort,
        String activiteit,
        UUID boek,
        int stap,
        int laatste,
        String herkomst,
        Instant gewijzigd,
        String wijziger) {

    public boolean kanOpnieuw() {
        return stap < laatste;
    }

    /// A change of it, for the list.
    ///
    /// @param wat in words
    public record Stap(int nummer, String wat, Instant gezet, String wie) {}
}

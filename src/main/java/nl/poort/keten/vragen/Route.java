package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.registers.organisatie.Schakelsoort;

/// One row of the routing table: from a kind of link, for a kind of question or a word in it, to a link.
///
/// @param organisatie whose own route it is; null = holds for everybody
/// @param vraagsoort null = every kind
/// @param trefwoord words separated by `|`, of which one must stand in the text; null = no word needed
/// @param naarTeam the team itself, or null when any team of the kind will do
/// @param organisatiesoort the kind of organisation the team must belong to, or null
public record Route(
        UUID id,
        UUID organisatie,
        Schakelsoort vanSchakel,
        Vraagsoort vraagsoort,
        Onderwerp onderwerp,
        String trefwoord,
        Schakelsoort naarSchakel,
        UUID naarTeam,
        String organisatiesoort,
        LocalDate vanaf,
        LocalDate tot) {

    /// Whether it fits a question of this kind and subject with these words.
    boolean past(Schakelsoort van, Vraagsoort soort, Onderwerp over, String tekst) {
        return vanSchakel == van
                && (vraagsoort == null || vraagsoort == soort)
                && (onderwerp == null || onderwerp == over)
                && (trefwoord == null || heeftWoord(tekst));
    }

    private boolean heeftWoord(String tekst) {
        var klein = tekst.toLowerCase(java.util.Locale.ROOT);
        for (var woord : trefwoord.toLowerCase(java.util.Locale.ROOT).split("\\|")) {
            if (klein.contains(woord.strip())) {
                return true;
            }
        }
        return false;
    }

    /// More conditions go before fewer.
    int gewicht() {
        return (trefwoord != null ? 8 : 0)
                + (organisatie != null ? 4 : 0)
                + (vraagsoort != null ? 2 : 0)
                + (onderwerp != null ? 1 : 0);
    }
}

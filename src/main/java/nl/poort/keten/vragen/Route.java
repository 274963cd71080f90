package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Records;

/// One row of the routing table: from a kind of link, for a kind of question or a word in it, to a link.
///
/// @param organisatie whose own route it is; null = holds for everybody
/// @param vraagsoort null = every kind
/// @param trefwoord words separated by `|`, of which one must stand in the text; null = no word needed
/// @param naarTeam the team itself, or null when any team of the kind will do
/// @param organisatiesoort the kind of organisation the team must belong to, or null
/// @param leeftijdVan only for people of at least this age on the day of the contact; null = no lower limit
/// @param leeftijdTot only for people younger than this; null = no upper limit
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
        LocalDate tot,
        Integer leeftijdVan,
        Integer leeftijdTot) {

    /// A row for every age.
    public Route(
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
        this(
                id,
                organisatie,
                vanSchakel,
                vraagsoort,
                onderwerp,
                trefwoord,
                naarSchakel,
                naarTeam,
                organisatiesoort,
                vanaf,
                tot,
                null,
                null);
    }

    /// A row for people from `van` years old, who are not yet `tot`.
    public Route voorLeeftijd(Integer van, Integer totDan) {
        return Records.with(this, "leeftijdVan", van, "leeftijdTot", totDan);
    }

    /// Whether somebody is named who is of the age of this row; a row without ages fits everybody.
    boolean pastBij(Integer leeftijd) {
        boolean zonder = leeftijdVan == null && leeftijdTot == null;
        return zonder
                || leeftijd != null
                        && (leeftijdVan == null || leeftijd >= leeftijdVan)
                        && (leeftijdTot == null || leeftijd < leeftijdTot);
    }

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
        return (leeftijdVan != null || leeftijdTot != null ? 16 : 0)
                + (trefwoord != null ? 8 : 0)
                + (organisatie != null ? 4 : 0)
                + (vraagsoort != null ? 2 : 0)
                + (onderwerp != null ? 1 : 0);
    }
}

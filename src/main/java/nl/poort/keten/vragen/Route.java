package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
/// @param plaats postcodes and names of places with `|` between them, of which one must fit; null = everywhere
/// @param dagen the days of the week as digits, `12345`; null = every day
/// @param tijdVan from this hour, together with `tijdTot`; past midnight when it is the later one; null = all day
/// @param openheid what opening hours say about it; null = nothing
/// @param vaardigheid what somebody of the team must be able to do, or null
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
        Integer leeftijdTot,
        String plaats,
        String dagen,
        LocalTime tijdVan,
        LocalTime tijdTot,
        Openheid openheid,
        String vaardigheid) {

    /// A row for every age, place and time.
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
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// A row for people from `van` years old, who are not yet `tot`.
    public Route voorLeeftijd(Integer van, Integer totDan) {
        return Records.with(this, "leeftijdVan", van, "leeftijdTot", totDan);
    }

    /// A row for these places only.
    public Route voorPlaats(String waar) {
        return Records.with(this, "plaats", waar);
    }

    /// A row for these days and hours only.
    public Route voorTijd(String opDagen, LocalTime van, LocalTime totDan, Openheid open) {
        return Records.with(this, "dagen", opDagen, "tijdVan", van, "tijdTot", totDan, "openheid", open);
    }

    /// A row that asks for somebody who can do this.
    public Route metVaardigheid(String naam) {
        return Records.with(this, "vaardigheid", naam);
    }

    /// Whether it fits this question, at this place and moment.
    boolean past(Routevraag v) {
        return vanSchakel == v.van()
                && (vraagsoort == null || vraagsoort == v.soort())
                && (onderwerp == null || onderwerp == v.onderwerp())
                && (trefwoord == null || heeftWoord(v.tekst()))
                && pastBij(v.leeftijd())
                && (plaats == null || Plaatsregels.past(plaats, v.plaats()))
                && pastOp(v.moment())
                && (openheid != Openheid.WIJ_DICHT || !v.wijOpen());
    }

    /// Whether somebody is named who is of the age of this row; a row without ages fits everybody.
    private boolean pastBij(Integer leeftijd) {
        boolean zonder = leeftijdVan == null && leeftijdTot == null;
        return zonder
                || leeftijd != null
                        && (leeftijdVan == null || leeftijd >= leeftijdVan)
                        && (leeftijdTot == null || leeftijd < leeftijdTot);
    }

    /// An evening that ends past midnight belongs to the day on which it began.
    private boolean pastOp(LocalDateTime moment) {
        var uur = moment.toLocalTime();
        boolean nacht = tijdVan != null && tijdTot.isBefore(tijdVan);
        var dag = nacht && uur.isBefore(tijdTot) ? moment.minusDays(1) : moment;
        boolean opDag = dagen == null
                || dagen.contains(String.valueOf(dag.getDayOfWeek().getValue()));
        boolean opTijd = tijdVan == null
                || (nacht
                        ? !uur.isBefore(tijdVan) || uur.isBefore(tijdTot)
                        : !uur.isBefore(tijdVan) && uur.isBefore(tijdTot));
        return opDag && opTijd;
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
        return (leeftijdVan != null || leeftijdTot != null ? 64 : 0)
                + (trefwoord != null ? 32 : 0)
                + (plaats != null ? 16 : 0)
                + (dagen != null || tijdVan != null || openheid == Openheid.WIJ_DICHT ? 8 : 0)
                + (organisatie != null ? 4 : 0)
                + (vraagsoort != null ? 2 : 0)
                + (onderwerp != null ? 1 : 0);
    }
}

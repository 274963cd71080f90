package nl.poort.keten.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the customer may see of a case.
///
/// @param stand in words for the customer
/// @param stappen the stages it reached, the oldest first
/// @param aanvulling what the customer was asked for; null when nothing is
/// @param stukken the documents the customer may have
/// @param besluiten what was decided
public record Klantzaak(
        Zaakstand stand, List<Stap> stappen, Aanvulling aanvulling, List<Stuk> stukken, List<Uitspraak> besluiten) {

    public record Stap(Instant op, String status, String tekst) {}

    /// @param tot the last day
    public record Aanvulling(String tekst, LocalDate tot) {}

    /// @param omvang in bytes
    public record Stuk(UUID id, String titel, LocalDate datum, long omvang) {}

    /// @param reageren until when the customer may object; null when unknown
    public record Uitspraak(String soort, LocalDate datum, String toelichting, LocalDate reageren) {}
}

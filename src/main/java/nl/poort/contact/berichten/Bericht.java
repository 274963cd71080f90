package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something told to a customer or partner.
///
/// @param organisatie who tells it
/// @param volgorde the ways to bring it
/// @param kanaalNr which of these is tried now, from 0
/// @param pogingen attempts on this channel
/// @param kanaalSinds when this channel was first tried, null = not yet
/// @param volgende when something is tried again, null = nothing to do
public record Bericht(
        UUID root,
        UUID id,
        UUID organisatie,
        String kenmerk,
        UUID vraag,
        UUID partij,
        String naam,
        Berichtcode code,
        String onderwerp,
        String tekst,
        boolean rechtsgevolg,
        List<Bezorgadres> volgorde,
        int kanaalNr,
        int pogingen,
        Instant kanaalSinds,
        Berichtstand stand,
        Instant opgesteldOp,
        Instant volgende,
        Instant afgeleverdOp,
        Instant gelezenOp) {

    public Bericht {
        volgorde = List.copyOf(volgorde);
    }

    /// The way that is tried now; null when none is left.
    public Bezorgadres adres() {
        return kanaalNr < volgorde.size() ? volgorde.get(kanaalNr) : null;
    }

    /// Stable, so that a repeat is recognised as the same message.
    public String messageId() {
        return "<" + id + "@poort>";
    }

    @Override
    public String toString() {
        return "Bericht " + id + " " + code + " " + stand;
    }
}

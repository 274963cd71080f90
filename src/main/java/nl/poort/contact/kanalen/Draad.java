package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// A customer on a matter, over all channels: one conversation, one clock.
///
/// @param vraag null while nothing was asked yet
/// @param kanaal the channel the customer used last
/// @param ingang where it came in last; null for a way in without settings
/// @param adres where the customer is on that channel; empty when nowhere
/// @param artikel the suggested answer, null when the knowledge base has none
/// @param norm the promise in words, such as "2 werkdagen"; of the moment the customer began to wait
/// @param uiterlijk before when we must speak; null when the customer does not wait
public record Draad(
        UUID id,
        UUID organisatie,
        UUID vraag,
        String kenmerk,
        UUID partij,
        UUID team,
        String onderwerp,
        String kanaal,
        UUID ingang,
        String adres,
        UUID artikel,
        Integer artikelVersie,
        String norm,
        Instant uiterlijk,
        Draadstand stand,
        Instant begonnen,
        Instant laatstIn,
        Instant laatstUit) {

    @Override
    public String toString() {
        return "Draad " + id + " " + stand;
    }
}

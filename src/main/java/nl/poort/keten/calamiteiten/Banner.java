package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the contact centres concerned see above their screens.
///
/// @param tekst what is going on, for the employee
/// @param omweg what the customer can do meanwhile
/// @param klanttekst what to tell the customer
/// @param volgendBericht when there is more news
/// @param organisaties who sees it
/// @param tot when it ended; null while it shows
public record Banner(
        UUID calamiteit,
        UUID id,
        String tekst,
        String omweg,
        String klanttekst,
        Instant volgendBericht,
        List<UUID> organisaties,
        Instant van,
        Instant tot,
        String door) {}

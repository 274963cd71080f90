package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// A number that called in vain: one line, however often it called.
///
/// @param gesprek the last call from this number
/// @param langsteWacht in seconds
/// @param kort every call was so short that it may have been a mistake
/// @param bij who is calling back, null when nobody yet
public record Terugbelregel(
        String nummer,
        UUID gesprek,
        int keren,
        Instant eerste,
        Instant laatste,
        int langsteWacht,
        boolean kort,
        UUID bij,
        String bijNaam,
        int pogingen) {}

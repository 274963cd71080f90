package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// Who comes to the counter.
///
/// @param naam null when the visitor does not say
/// @param plaats at which location, null where there is only one
/// @param afgesproken null for who walks in
public record Bezoeker(String waarvoor, String naam, String plaats, Afgesproken afgesproken) {

    /// What was agreed before.
    ///
    /// @param om from here the waiting counts, however early somebody comes
    /// @param voor the employee with whom it is, null for who is free
    /// @param partij the customer as we know him, or null
    public record Afgesproken(UUID afspraak, Instant om, UUID voor, UUID partij) {}

    /// Walks in without an appointment.
    public static Bezoeker inloop(String waarvoor, String naam) {
        return new Bezoeker(waarvoor, naam, null, null);
    }
}

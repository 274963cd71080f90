package nl.poort.contact.berichten;

import java.time.Instant;

/// What a message about an appointment says.
///
/// @param waar the location, and with whom when that was agreed
/// @param meenemen empty when the customer need not bring anything
/// @param link where it is moved, cancelled or made anew
public record Afspraakgegevens(Instant wanneer, String product, String waar, String meenemen, String link) {}

package nl.poort.contact.berichten;

/// What the receiver reads.
///
/// @param onderwerp one line
public record Berichttekst(String onderwerp, String tekst) {}

package nl.poort.web.werkplek.contact;

/// One thing the search box found.
///
/// @param kies what to choose to open it, such as `antwoord:018f…`
/// @param uitleg a few words under it; may be empty
/// @param stand such as "bekend probleem" or "in gesprek"; empty for none
public record Zoektreffer(String kies, String titel, String uitleg, String stand) {}

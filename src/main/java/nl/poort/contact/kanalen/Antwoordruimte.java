package nl.poort.contact.kanalen;

import java.time.Instant;

/// What may be said on a channel now.
///
/// @param magNu whether anything may be said at all
/// @param alleenSjabloon only a template: free words are refused by the provider
/// @param tot until when free words are allowed; null = always
/// @param zin the limit in words for the answer box; empty when there is none worth telling
public record Antwoordruimte(boolean magNu, boolean alleenSjabloon, int maxTekens, Instant tot, String zin) {}

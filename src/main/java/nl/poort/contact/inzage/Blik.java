package nl.poort.contact.inzage;

import java.time.Instant;
import java.util.UUID;

/// One look of an employee or another system at a page with personal data, as it was written down.
///
/// @param doel the purpose in plain words
/// @param object what was looked at: a party, a Vraag, a case
public record Blik(Instant tijd, UUID organisatie, String doel, UUID object) {}

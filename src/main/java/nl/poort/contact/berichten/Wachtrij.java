package nl.poort.contact.berichten;

import java.time.Instant;

/// How the messages stand, for the health page.
///
/// @param wachtend to be tried now or later
/// @param oudste when the oldest of these was made, null when none waits
/// @param haperend of these, tried at least once in vain
/// @param nabellen waiting for a person
/// @param laatsteFout the last reason of a delay, without personal data; empty when none
public record Wachtrij(long wachtend, Instant oudste, long haperend, long nabellen, String laatsteFout) {}

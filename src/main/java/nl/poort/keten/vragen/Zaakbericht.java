package nl.poort.keten.vragen;

import nl.poort.registers.klokken.Klok;

/// What a case tells about the Vraag it came from.
///
/// @param stap what happens next, in the customer's words
/// @param bijWie who does it
/// @param uiterlijk before when the customer hears; null = the promise stays as it is
/// @param termijn the running term of the case, which becomes the promise of the Vraag; null when there is none
public record Zaakbericht(String stap, String bijWie, java.time.Instant uiterlijk, Klok termijn) {}

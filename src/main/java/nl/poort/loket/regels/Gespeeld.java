package nl.poort.loket.regels;

import java.time.Instant;
import java.util.Map;
import nl.poort.registers.omgeving.Plek;

/// Answers that were really given, or that an author keeps: what a new version is held against.
///
/// @param kenmerk how a person finds it back, such as the code of a check; never a name of somebody
/// @param versie the version of the rules that they were given to
/// @param antwoorden by the id of the question in that version; null is an empty answer
/// @param plek where it is about, to know who would receive it; never shown, null when not known
public record Gespeeld(String kenmerk, Instant op, int versie, Map<String, Object> antwoorden, Plek plek) {}

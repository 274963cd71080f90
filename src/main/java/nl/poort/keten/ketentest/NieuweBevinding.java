package nl.poort.keten.ketentest;

/// What somebody says while testing: three fields; the step and the iteration are known.
///
/// @param iteratie null when it was not found in a step
/// @param leverancier of which software; empty = unknown
public record NieuweBevinding(
        Integer iteratie, Integer stap, Bevindingsoort soort, Ernst ernst, String tekst, String leverancier) {}

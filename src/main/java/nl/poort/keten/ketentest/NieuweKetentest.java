package nl.poort.keten.ketentest;

import java.util.UUID;

/// What is needed to begin a test.
///
/// @param stappenplan null = the plan that comes with Poort
public record NieuweKetentest(String naam, String gemeente, String doel, UUID stappenplan) {}

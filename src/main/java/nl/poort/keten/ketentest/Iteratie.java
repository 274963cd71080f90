package nl.poort.keten.ketentest;

import java.time.LocalDate;

/// One round through all steps, with its case.
public record Iteratie(int nr, String naam, String casus, LocalDate van, LocalDate tot) {}

package nl.poort.registers.zaken;

import java.time.LocalDate;

/// What of a decision matters to the archive term of its case (zrc-021).
public record Besluitdatums(LocalDate ingangsdatum, LocalDate vervaldatum) {}

package nl.poort.registers.besluiten;

import java.time.LocalDate;

/// From and until when a decision holds.
public record Looptijd(LocalDate ingangsdatum, LocalDate vervaldatum) {}

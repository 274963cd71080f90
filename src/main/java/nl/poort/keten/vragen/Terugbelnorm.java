package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.UUID;

/// When a customer counts as not reached: so many failed attempts on so many parts of the day; then we wait so many
/// working days for an answer.
///
/// @param organisatie whose rule it is; null = the one that holds for everybody without a rule
public record Terugbelnorm(UUID organisatie, LocalDate vanaf, int pogingen, int dagdelen, int wachten) {}

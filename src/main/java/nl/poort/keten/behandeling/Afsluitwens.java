package nl.poort.keten.behandeling;

/// How the customer hears that a case is closed.
///
/// @param tekst what the customer reads
/// @param zelfVerteld somebody told the customer; then Poort sends nothing
public record Afsluitwens(String tekst, boolean zelfVerteld) {}

package nl.poort.registers.omgeving;

import java.time.Instant;

/// What was loaded last of one kind.
///
/// @param bestand the name of the file
/// @param door who loaded it
public record Lading(Laadsoort soort, String bestand, int aantal, Instant geladen, String door) {}

package nl.poort.keten.ketentest;

import java.util.UUID;

/// A case to test with: what is asked, where, with which answers and attachments, and what must come of it.
///
/// @param gegevens answers and attachments, one on each line
public record Casus(
        UUID id,
        UUID organisatie,
        String naam,
        String activiteit,
        String plek,
        String gegevens,
        String verwacht,
        boolean gedeeld) {}

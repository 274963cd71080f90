package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;

/// The call-up of the duty calamity manager, which goes on until somebody confirms.
///
/// @param normMinuten within how many minutes somebody confirms
/// @param roostergat nobody had duty at the moment of calling
/// @param alarm the whole list was empty or did not react: all managers were called
/// @param volgendeOp when the next one is called; null = confirmed or not needed any more
public record Oproep(
        UUID calamiteit,
        UUID id,
        UUID vraag,
        int normMinuten,
        boolean roostergat,
        boolean alarm,
        Instant opgeroepenOp,
        Instant volgendeOp,
        Instant bevestigdOp,
        UUID bevestigdDoor,
        String bevestigdNaam) {}

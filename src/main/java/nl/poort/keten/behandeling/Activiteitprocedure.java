package nl.poort.keten.behandeling;

import java.time.Instant;

/// An activity that makes a request go by the procedure of this zaaktype.
///
/// @param activiteit as the register of the Omgevingswet names it
/// @param zaaktype its identification, so that a new version holds too
public record Activiteitprocedure(
        String activiteit, String naam, String zaaktype, String reden, String door, Instant op) {}

package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// Which part of a work list, and which page of it.
///
/// @param team one team, or null for all own teams
/// @param alleenMijn only what is given to or accepted by the reader
/// @param teDoen one kind of work, or null
/// @param naTijd the last line of the page before, or null for the first page
public record Werkfilter(UUID team, boolean alleenMijn, TeDoen teDoen, Instant naTijd, UUID naId, int limiet) {
    public static final Werkfilter ALLES = new Werkfilter(null, false, null, null, null, 50);
}

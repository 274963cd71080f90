package nl.poort.sturing;

import java.time.Duration;
import java.util.List;
import nl.poort.keten.vragen.Vraagsoort;

/// A kind of Vraag over the whole period, from asked to told.
///
/// @param perWeek how many were asked, per week of the period
/// @param norm share told within the chain norm
public record Soortcijfer(
        Vraagsoort soort,
        int aantal,
        int verteld,
        Duration mediaan,
        Duration p90,
        Aandeel norm,
        List<Integer> perWeek) {}

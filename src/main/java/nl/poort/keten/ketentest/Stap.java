package nl.poort.keten.ketentest;

import java.time.Duration;

/// A step of a plan: what must be so before, what to do, what must come of it, and how long the systems need before the
/// next one.
///
/// @param wachttijd in minutes
public record Stap(
        int nr,
        String naam,
        Deelketen deelketen,
        String begincontrole,
        String handeling,
        String verwacht,
        int wachttijd) {

    public Duration wachten() {
        return Duration.ofMinutes(wachttijd);
    }
}

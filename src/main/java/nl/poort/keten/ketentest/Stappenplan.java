package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;

/// Steps in order, in a version that does not change any more.
///
/// @param organisatie null for the plan that comes with Poort
public record Stappenplan(
        UUID id,
        UUID organisatie,
        String naam,
        int versie,
        Instant vastgesteld,
        String door,
        boolean gedeeld,
        List<Stap> stappen) {
    /// The plan every test begins with, until the organisation makes one of its own.
    public static final UUID STANDAARD = UUID.fromString("00000000-0000-7000-8000-000000002600");

    public Stap stap(int nr) {
        return stappen.stream()
                .filter(s -> s.nr() == nr)
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze stap"));
    }
}

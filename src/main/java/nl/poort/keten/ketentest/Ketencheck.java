package nl.poort.keten.ketentest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One run of the robot along all steps.
///
/// @param vanzelf whether it came by itself, or somebody asked for it
public record Ketencheck(UUID id, Instant begonnen, Instant klaar, boolean vanzelf, List<Checkstap> stappen) {
    public Ketencheck {
        stappen = List.copyOf(stappen);
    }

    /// Whether the whole chain works.
    public boolean isGroen() {
        return stappen.stream().allMatch(s -> s.stand() == Checkstand.GROEN);
    }

    public List<Checkstap> rood() {
        return stappen.stream().filter(s -> s.stand() == Checkstand.ROOD).toList();
    }

    public Duration duur() {
        return Duration.ofMillis(stappen.stream().mapToInt(Checkstap::millis).sum());
    }
}

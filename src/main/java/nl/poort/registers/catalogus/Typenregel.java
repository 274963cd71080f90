package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One name in the list of types, with all its versions.
///
/// @param naam what the versions have in common
/// @param versies the latest first
public record Typenregel(UUID catalogus, String naam, List<Kort> versies) {

    /// One version in a few words.
    public record Kort(UUID uuid, String omschrijving, LocalDate begin, LocalDate einde, Typestaat staat) {}

    public Typenregel {
        versies = List.copyOf(versies);
    }

    /// The version that people mean by the name: the one that is valid, else the latest.
    public Kort hoofd() {
        return versies.stream()
                .filter(v -> v.staat() == Typestaat.GELDIG)
                .findFirst()
                .orElse(versies.getFirst());
    }
}

package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Words that mean the same to customers: who types one finds what was written with another.
public record Synoniem(UUID id, List<String> woorden, String wie, Instant tijd) {
    public Synoniem {
        woorden = List.copyOf(woorden);
    }
}

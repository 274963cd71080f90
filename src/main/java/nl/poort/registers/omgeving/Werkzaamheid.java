package nl.poort.registers.omgeving;

import java.util.List;

/// What somebody wants to do, in everyday words.
///
/// @param code never shown: how pages and rules refer to it
/// @param uitleg one or two sentences; may be empty
/// @param trefwoorden what people also call it
public record Werkzaamheid(String code, String naam, String uitleg, List<String> trefwoorden) {
    public Werkzaamheid {
        trefwoorden = List.copyOf(trefwoorden);
    }
}

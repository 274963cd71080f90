package nl.poort.registers.catalogus;

import java.util.Set;
import java.util.UUID;

/// How a file is taken over.
///
/// @param catalogus where it goes; null = a new catalogue, as the file says
/// @param nieuw what is there already and gets a new version all the same: `zaaktype:KLACHT`, `besluittype:Besluit`;
/// the rest that is there already is used as it is
public record Importkeuze(UUID catalogus, Set<String> nieuw) {
    public Importkeuze {
        nieuw = Set.copyOf(nieuw);
    }

    /// Everything that is there already is used as it is.
    public static Importkeuze hergebruik(UUID catalogus) {
        return new Importkeuze(catalogus, Set.of());
    }
}

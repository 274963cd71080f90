package nl.poort.registers.catalogus;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What stands in a file of types: a whole catalogue, or one zaaktype with what it uses. References within it are the
/// ids of the file; what types say of each other is there by name.
///
/// @param catalogus null when the file holds only types
/// @param plaatsen where each row stands in the file, by its id there
/// @param letOp what is left out, in words
public record Catalogusinhoud(
        Catalogus catalogus,
        List<Informatieobjecttype> informatieobjecttypen,
        List<Besluittype> besluittypen,
        List<Zaaktypeinhoud> zaaktypen,
        Map<UUID, String> plaatsen,
        List<String> letOp) {

    public Catalogusinhoud {
        informatieobjecttypen = List.copyOf(informatieobjecttypen);
        besluittypen = List.copyOf(besluittypen);
        zaaktypen = List.copyOf(zaaktypen);
        plaatsen = Map.copyOf(plaatsen);
        letOp = List.copyOf(letOp);
    }

    /// How many rows it is.
    public int aantal() {
        return informatieobjecttypen.size()
                + besluittypen.size()
                + zaaktypen.stream().mapToInt(Zaaktypeinhoud::aantal).sum();
    }
}

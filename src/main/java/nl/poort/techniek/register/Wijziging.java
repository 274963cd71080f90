package nl.poort.techniek.register;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Records;

/// What somebody wants to change of one resource.
///
/// @param nieuw only the fields in `velden` mean something
/// @param velden the components that are to change; the others stay as they are at that moment
/// @param deels whether only some were sent (PATCH)
public record Wijziging<R extends Record>(UUID id, R nieuw, Set<String> velden, boolean deels) {
    public Wijziging {
        velden = Set.copyOf(velden);
    }

    /// The row as it would become.
    R op(R oud) {
        var waarden = new ArrayList<>();
        velden.forEach(v -> {
            waarden.add(v);
            waarden.add(Records.get(nieuw, v));
        });
        return Records.with(oud, waarden.toArray());
    }
}

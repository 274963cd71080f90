package nl.poort.techniek.db;

import java.util.List;
import java.util.UUID;

/// Of which types, and up to which level, somebody may see rows: the one access predicate, given to [Tabel] as data.
///
/// @param alles no limit
/// @param typen and `niveaus` beside each other: type `i` up to and including level `i`
public record Zicht(boolean alles, List<UUID> typen, List<Integer> niveaus) {
    public static final Zicht ALLES = new Zicht(true, List.of(), List.of());
    public static final Zicht NIETS = new Zicht(false, List.of(), List.of());

    public Zicht {
        typen = List.copyOf(typen);
        niveaus = List.copyOf(niveaus);
        if (typen.size() != niveaus.size()) {
            throw new IllegalArgumentException("every type has its level");
        }
    }

    /// Whether nothing at all can be seen.
    public boolean isLeeg() {
        return !alles && typen.isEmpty();
    }
}

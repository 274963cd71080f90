package nl.poort.techniek.db;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// Of which types, and up to which level, somebody may see rows: the one access predicate, given to [Tabel] as data.
///
/// @param alles no limit
/// @param typen and `niveaus` beside each other: type `i` up to and including level `i`
/// @param alleenGereed where rows can be ready for everybody: only those
public record Zicht(boolean alles, List<UUID> typen, List<Integer> niveaus, boolean alleenGereed) {
    public static final Zicht ALLES = new Zicht(true, List.of(), List.of());
    public static final Zicht NIETS = new Zicht(false, List.of(), List.of());

    public Zicht(boolean alles, List<UUID> typen, List<Integer> niveaus) {
        this(alles, typen, niveaus, false);
    }

    public Zicht {
        typen = List.copyOf(typen);
        niveaus = List.copyOf(niveaus);
        if (typen.size() != niveaus.size()) {
            throw new IllegalArgumentException("every type has its level");
        }
    }

    /// The condition under which a row of this type and level is shown, wherever it stands.
    ///
    /// @param typen where the types are filled in, `?` or such as `:typen`; `niveaus` beside it
    public static String toont(String type, String niveau, String typen, String niveaus) {
        return "exists (select 1 from unnest(cast(" + typen + " as uuid[]), cast(" + niveaus
                + " as int[])) as mag(type, niveau) where mag.type = " + type + " and " + niveau + " <= mag.niveau)";
    }

    /// What either of the two shows.
    public Zicht of(Zicht ander) {
        if (isLeeg() || ander.isLeeg()) {
            return isLeeg() ? ander : this;
        }
        boolean gereed = alleenGereed && ander.alleenGereed;
        if (alles || ander.alles) {
            return gereed ? ALLES.metAlleenGereed() : ALLES;
        }
        var samen = new LinkedHashMap<UUID, Integer>();
        for (int i = 0; i < typen.size(); i++) {
            samen.merge(typen.get(i), niveaus.get(i), Math::max);
        }
        for (int i = 0; i < ander.typen.size(); i++) {
            samen.merge(ander.typen.get(i), ander.niveaus.get(i), Math::max);
        }
        return new Zicht(false, List.copyOf(samen.keySet()), List.copyOf(samen.values()), gereed);
    }

    public Zicht metAlleenGereed() {
        return new Zicht(alles, typen, niveaus, true);
    }

    /// Whether it shows this type at this level.
    public boolean omvat(UUID type, int niveau) {
        int plaats = typen.indexOf(type);
        return alles || plaats >= 0 && niveau <= niveaus.get(plaats);
    }

    /// Whether nothing at all can be seen.
    public boolean isLeeg() {
        return !alles && typen.isEmpty();
    }
}

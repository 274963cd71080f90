package nl.poort.loket.regels.feel;

import java.util.List;

/// What stands in a cell: a test of one value.
public sealed interface Toets {
    /// `-`, or nothing.
    record Altijd() implements Toets {}

    record Niet(Toets toets) implements Toets {}

    record EenVan(List<Toets> toetsen) implements Toets {}

    /// `< 5`, and `"text"` as equal to it.
    record Vergelijking(Teken teken, Expressie met) implements Toets {}

    record Bereik(Expressie van, boolean metVan, Expressie tot, boolean metTot) implements Toets {}

    /// An expression about `?` that must be true.
    record Waar(Expressie expressie) implements Toets {}
}

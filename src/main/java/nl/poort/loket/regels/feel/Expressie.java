package nl.poort.loket.regels.feel;

import java.util.List;

/// What can be reckoned: an expression of the rule language, with its names already resolved to numbers.
public sealed interface Expressie {
    /// A constant: text, number, truth, date, list, or nothing.
    record Vast(Object waarde) implements Expressie {}

    /// The `?` in a cell: the value that is tested.
    record Dit() implements Expressie {}

    /// A question or decision, by its number in the file.
    record Naam(int nummer) implements Expressie {}

    record Som(Teken teken, Expressie links, Expressie rechts) implements Expressie {}

    record Min(Expressie waarde) implements Expressie {}

    record Als(Expressie voorwaarde, Expressie dan, Expressie anders) implements Expressie {}

    record Aanroep(Functie functie, List<Expressie> argumenten) implements Expressie {}

    record Lijst(List<Expressie> delen) implements Expressie {}

    /// Whether a value passes a test: `x in [1..5]`, and a cell that is reckoned apart from its table.
    record Getoetst(Expressie waarde, Toets toets) implements Expressie {}
}

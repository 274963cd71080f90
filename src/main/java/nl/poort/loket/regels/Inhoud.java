package nl.poort.loket.regels;

import java.util.List;
import java.util.Map;

/// How a decision comes to its outcome, as it stands in the file.
public sealed interface Inhoud {
    /// @param regel the line of the file
    record Formule(String tekst, int regel) implements Inhoud {}

    /// A decision or knowledge model that is called with these values for its parameters.
    record Aanroep(String wat, Map<String, Formule> waarden, int regel) implements Inhoud {}

    /// A decision table.
    record Tabel(Trefwijze trefwijze, List<Formule> kolommen, List<Uitgang> uitgangen, List<Regel> regels)
            implements Inhoud {}

    /// An output column.
    ///
    /// @param waarden the possible outcomes in order of weight, as text; may be empty
    /// @param standaard the outcome when no rule applies, as text; may be empty
    record Uitgang(String naam, String waarden, String standaard) {}

    /// A row of a table.
    ///
    /// @param toelichting what is shown with this outcome
    /// @param tekst what the author wrote with the rule; may be empty
    record Regel(List<String> cellen, List<String> uitkomsten, String toelichting, String tekst, int regel) {}
}

package nl.poort.loket.regels;

import java.util.List;

/// One step of why the outcome is what it is: a rule that applied.
///
/// @param beslissing which decision
/// @param regel the number of the rule in its table, from 1; 0 for what was reckoned
/// @param uitkomst what it gave, in words
/// @param voorwaarden what it asked, and what was answered
/// @param toelichting what the author shows with this outcome; may be empty
/// @param tekst what the author wrote with the rule; may be empty
/// @param doel what the decision is for; may be empty
/// @param bronnen the articles that the decision rests on
public record Reden(
        String beslissing,
        int regel,
        String uitkomst,
        List<Voorwaarde> voorwaarden,
        String toelichting,
        String tekst,
        String doel,
        List<String> bronnen) {

    /// @param wat the question or decision
    /// @param toets the cell, as the author wrote it
    /// @param waarde what it was, in words; empty when it does not matter
    /// @param vraag the id of the question, empty for a decision
    public record Voorwaarde(String wat, String toets, String waarde, String vraag) {}
}

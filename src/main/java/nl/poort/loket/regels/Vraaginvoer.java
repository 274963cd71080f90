package nl.poort.loket.regels;

import java.util.List;

/// What an author says about a question.
///
/// @param id empty for a new one
/// @param groep the id of its group
/// @param locatie the area of a question about the place
/// @param vast the value of a constant, as text
/// @param inTabel whether a new question becomes a column of the outcome
public record Vraaginvoer(
        String id,
        Vraagsoort soort,
        String tekst,
        String groep,
        List<Optie> opties,
        Uitleg uitleg,
        String herbruikbaarId,
        String locatie,
        String vast,
        boolean inTabel) {

    /// @param kort shown with the question
    /// @param lang shown when somebody wants to know more; with the article it rests on
    /// @param voorbehoud of a constant: shown with the conclusion
    public record Uitleg(String kort, String lang, String voorbehoud) {}
}

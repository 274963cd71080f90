package nl.poort.loket.regels;

import java.util.List;

/// A column of a grid, as a person fills it in.
///
/// @param wat the question or table that it is about, in words
/// @param bron the id of that input or decision; empty for an outcome, and for what is reckoned
/// @param soort how its question is answered; nothing for a decision or an outcome
/// @param keuzes what can be chosen; empty when something is typed
public record Celkolom(String wat, String bron, Vraagsoort soort, List<Keuze> keuzes) {
    /// @param cel as it stands in the table
    public record Keuze(String cel, String tekst) {}

    public boolean isGetypt() {
        return keuzes.isEmpty();
    }

    /// Whether this cell is one of the choices.
    public boolean kent(String cel) {
        return keuzes.stream().anyMatch(k -> k.cel().equals(cel));
    }
}

package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The work of a team that nobody has yet, with who is proposed for each; and the people it can go to.
///
/// @param meer there is more work than is shown
public record Verdeelbeeld(List<Regel> regels, List<Verdeelmens> mensen, boolean meer) {

    /// @param nodig what must be mastered for it
    public record Regel(
            UUID vraag,
            UUID overdracht,
            UUID vanTeam,
            UUID naarTeam,
            Instant uiterlijk,
            String kenmerk,
            String tekst,
            Vraagsoort soort,
            List<String> nodig,
            Verdeelvoorstel voorstel) {}
}

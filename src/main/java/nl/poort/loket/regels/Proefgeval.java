package nl.poort.loket.regels;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Answers that an author keeps, with what must come of them in every version.
///
/// @param antwoorden by the id of the question, as somebody would type them; null is an empty answer
/// @param verwacht what must come out, in the words that a citizen reads
public record Proefgeval(
        UUID id, String naam, Map<String, Object> antwoorden, String verwacht, Instant gezet, String wie) {
    /// What came of it now.
    public record Uitslag(Proefgeval geval, String nu) {
        public boolean gelijk() {
            return nu.equals(geval.verwacht());
        }
    }
}

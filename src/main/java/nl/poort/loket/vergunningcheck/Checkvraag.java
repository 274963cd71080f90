package nl.poort.loket.vergunningcheck;

import java.util.List;
import nl.poort.loket.regels.Regelvraag;

/// A question of the conversation, and what was answered.
///
/// @param sleutel the same for a question that stands in several rule files
/// @param groep under which heading its author put it; may be empty
/// @param bij the rule files that ask it, the first one first
/// @param waarden empty while it is not answered
/// @param opgezocht the program looked the answer up
public record Checkvraag(
        String sleutel,
        Regelvraag vraag,
        String groep,
        List<Checkregels> bij,
        List<String> waarden,
        boolean opgezocht) {

    public String antwoord() {
        return String.join(", ", waarden);
    }
}

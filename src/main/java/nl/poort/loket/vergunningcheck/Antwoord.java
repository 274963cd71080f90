package nl.poort.loket.vergunningcheck;

import java.util.List;

/// What was answered, as it is kept: the words of the answer, more than one where more may be chosen.
///
/// @param sleutel which question, over all rule files
/// @param opgezocht the program looked it up; nobody was asked
public record Antwoord(String sleutel, List<String> waarden, boolean opgezocht) {
    public Antwoord {
        waarden = List.copyOf(waarden);
    }
}

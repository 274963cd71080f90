package nl.poort.loket.aanvraag;

import java.util.List;

/// A question as it was asked, and its answer.
///
/// @param groep the heading it stood under; may be empty
/// @param antwoorden as typed; more than one for a choice of several
/// @param vorig what the version before it said; null when it is the same or there is none
public record Verzoekantwoord(
        String vraag, String groep, String tekst, String classificatie, List<String> antwoorden, List<String> vorig) {

    public Verzoekantwoord {
        antwoorden = List.copyOf(antwoorden);
        vorig = vorig == null ? null : List.copyOf(vorig);
    }
}

package nl.poort.keten.vragen;

import java.time.LocalDateTime;
import nl.poort.registers.organisatie.Schakelsoort;

/// What the routing table looks at: who holds the question, what it is about, in which words, where and when.
///
/// @param leeftijd null when nobody of an age is named
/// @param plaats as it was written down, such as `3511 AB 12`; empty when unknown
/// @param moment in the time of the people who work here
/// @param wijOpen whether the organisation that holds it is open at that moment
record Routevraag(
        Schakelsoort van,
        Vraagsoort soort,
        Onderwerp onderwerp,
        String tekst,
        Integer leeftijd,
        String plaats,
        LocalDateTime moment,
        boolean wijOpen) {

    Routevraag metTekst(String ander) {
        return new Routevraag(van, soort, onderwerp, ander, leeftijd, plaats, moment, wijOpen);
    }

    /// About somebody of this age, or about this place.
    Routevraag over(Integer jaren, String waar) {
        return new Routevraag(van, soort, onderwerp, tekst, jaren, waar == null ? "" : waar.strip(), moment, wijOpen);
    }
}

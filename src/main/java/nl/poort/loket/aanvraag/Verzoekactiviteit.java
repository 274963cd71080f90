package nl.poort.loket.aanvraag;

import java.util.List;

/// An activity in a request, with the answers to its questions.
///
/// @param urn of the national register
/// @param gezagcode who decides, such as `gm1719`; empty when nobody is known
/// @param gezagnaam as a person reads it; may be empty
/// @param regels the form that was answered; null when the authority has none
public record Verzoekactiviteit(
        String urn,
        String naam,
        String gezagcode,
        String gezagnaam,
        Vormversie regels,
        List<Verzoekantwoord> antwoorden) {

    public Verzoekactiviteit {
        antwoorden = List.copyOf(antwoorden);
    }
}

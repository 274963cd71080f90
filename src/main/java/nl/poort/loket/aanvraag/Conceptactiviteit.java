package nl.poort.loket.aanvraag;

import java.util.List;
import java.util.Map;

/// An activity in a concept, with every answer that was ever given, also what does not count at the moment.
///
/// @param regels the form that is being answered; null when the authority has none
/// @param antwoorden by the id of the question
public record Conceptactiviteit(
        String urn,
        String naam,
        String gezagcode,
        String gezagnaam,
        Vormversie regels,
        Map<String, List<String>> antwoorden) {}

package nl.poort.web.beheer.catalogus;

import java.util.List;
import java.util.Map;
import nl.poort.web.Keuze;

/// What can be chosen at a part of one zaaktype.
///
/// @param klassen of the selectielijst, those of the procestype of the zaaktype
/// @param klasse what a class of the selectielijst is called, by its link
record Deelkeuzes(
        List<Keuze> statussen,
        List<Keuze> documenten,
        List<Keuze> klassen,
        List<Keuze> omschrijvingen,
        Map<String, String> klasse) {}

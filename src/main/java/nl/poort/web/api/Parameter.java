package nl.poort.web.api;

import java.util.List;

/// One thing that may stand behind the question mark.
///
/// @param waarden the closed set, or empty
record Parameter(String naam, String uitleg, Soort soort, List<String> waarden, String voorbeeld) {
    enum Soort {
        TEKST,
        ID,
        GETAL,
        KEUZES
    }

    static final Parameter NA = new Parameter(
            "na",
            "Het id van de laatste regel van de vorige bladzijde",
            Soort.ID,
            List.of(),
            "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");
    static final Parameter LIMIET =
            new Parameter("limiet", "Hoeveel regels, van 1 tot en met 100", Soort.GETAL, List.of(), "50");
}

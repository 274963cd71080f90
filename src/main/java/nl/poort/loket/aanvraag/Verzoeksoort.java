package nl.poort.loket.aanvraag;

/// The seven kinds of request (the `type` of STAM).
public enum Verzoeksoort {
    AANVRAAG_VERGUNNING("Aanvraag vergunning"),
    MELDING("Melding"),
    INFORMATIE("Informatie"),
    MAATWERKVOORSCHRIFT("Aanvraag maatwerkvoorschrift"),
    GELIJKWAARDIGHEID("Aanvraag toestemming gelijkwaardige maatregel"),
    MELDING_GELIJKWAARDIGHEID("Melding gelijkwaardige maatregel"),
    ONGEWOON_VOORVAL("Informatie ongewoon voorval");

    private final String naam;

    Verzoeksoort(String naam) {
        this.naam = naam;
    }

    /// As it stands in a STAM message, and as a person reads it.
    public String naam() {
        return naam;
    }
}

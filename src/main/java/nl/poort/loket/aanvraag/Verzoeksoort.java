package nl.poort.loket.aanvraag;

/// The seven kinds of request (the `type` of STAM).
public enum Verzoeksoort {
    AANVRAAG_VERGUNNING("Aanvraag vergunning", "U hebt toestemming nodig voordat u begint."),
    MELDING("Melding", "U mag het doen, en u laat het van tevoren weten."),
    INFORMATIE("Informatie", "Wij vroegen u om gegevens, of de regels zeggen dat u iets moet doorgeven."),
    MAATWERKVOORSCHRIFT("Aanvraag maatwerkvoorschrift", "U vraagt om een regel die past bij uw geval."),
    GELIJKWAARDIGHEID(
            "Aanvraag toestemming gelijkwaardige maatregel",
            "U doet het anders dan de regel zegt, maar even goed. Daar hebt u toestemming voor nodig."),
    MELDING_GELIJKWAARDIGHEID(
            "Melding gelijkwaardige maatregel",
            "U doet het anders dan de regel zegt, maar even goed. Melden is genoeg."),
    ONGEWOON_VOORVAL(
            "Informatie ongewoon voorval", "Er ging iets mis wat gevolgen kan hebben, zoals een lek of brand.");

    private final String naam;
    private final String uitleg;

    Verzoeksoort(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    /// What it is, for who never filed one.
    public String uitleg() {
        return uitleg;
    }

    /// As it stands in a STAM message, and as a person reads it.
    public String naam() {
        return naam;
    }
}

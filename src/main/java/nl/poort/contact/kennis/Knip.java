package nl.poort.contact.kennis;

/// Where the work on a product is cut between front office and back office.
public enum Knip {
    FRONT("Het KCC rondt het af"),
    SAMEN("Het KCC neemt het aan, het team maakt het af"),
    BACK("Het team doet het, het KCC zet door");

    private final String tekst;

    Knip(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

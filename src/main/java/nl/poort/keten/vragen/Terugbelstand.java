package nl.poort.keten.vragen;

/// Where a call-back is.
public enum Terugbelstand {
    TE_BELLEN("te bellen"),
    /// not reached; the customer got a message with a link to choose a moment
    WACHT_OP_KLANT("wacht op de klant"),
    GESPROKEN("gesproken"),
    NIET_BEREIKT("niet bereikt"),
    /// the customer heard it in another way
    VERVALLEN("niet meer nodig");

    private final String tekst;

    Terugbelstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    public boolean isOpen() {
        return this == TE_BELLEN || this == WACHT_OP_KLANT;
    }
}

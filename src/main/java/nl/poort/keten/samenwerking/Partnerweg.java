package nl.poort.keten.samenwerking;

/// How a partner is reached.
public enum Partnerweg {
    POORT("werkt ook met Poort"),
    GAST("via een link voor een gast"),
    LANDELIJK("via de landelijke Samenwerkfunctionaliteit");

    private final String tekst;

    Partnerweg(String tekst) {
        this.tekst = tekst;
    }

    /// As a person reads it.
    public String tekst() {
        return tekst;
    }
}

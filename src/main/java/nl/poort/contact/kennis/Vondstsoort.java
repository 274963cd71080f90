package nl.poort.contact.kennis;

/// What one search finds.
public enum Vondstsoort {
    ARTIKEL("Antwoord"),
    PRODUCT("Product"),
    AANBOD("Sociale kaart");

    private final String tekst;

    Vondstsoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

package nl.poort.contact.kennis;

/// What a visitor says of a page: was it of use, and if not, why.
public enum Paginaoordeel {
    NUTTIG("Ja"),
    NIET_NUTTIG("Nee"),
    ONDUIDELIJK("Het is niet duidelijk"),
    KLOPT_NIET("Het klopt niet"),
    IETS_ANDERS("Ik zocht iets anders");

    private final String tekst;

    Paginaoordeel(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

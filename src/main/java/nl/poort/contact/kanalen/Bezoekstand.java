package nl.poort.contact.kanalen;

/// How a visit to the counter ended.
public enum Bezoekstand {
    GEHOLPEN("geholpen"),
    NIET_VERSCHENEN("niet verschenen"),
    WEGGEGAAN("weggegaan");

    private final String tekst;

    Bezoekstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

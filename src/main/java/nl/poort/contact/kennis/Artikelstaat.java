package nl.poort.contact.kennis;

/// Where an article is in its life; `Artikelregels` says which steps exist.
public enum Artikelstaat {
    CONCEPT("concept"),
    TER_CONTROLE("ter controle"),
    /// Read and right; it appears by itself on its first day.
    GEPLAND("gepland"),
    GEPUBLICEERD("gepubliceerd"),
    /// The review date has passed: still to be read, with a warning.
    VERLOPEN("controledatum voorbij"),
    VERVANGEN("vervangen"),
    INGETROKKEN("ingetrokken");

    private final String tekst;

    Artikelstaat(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /// Readable for the staff of every organisation, when the article is shared.
    public boolean openbaarGemaakt() {
        return this == GEPUBLICEERD || this == VERLOPEN;
    }
}

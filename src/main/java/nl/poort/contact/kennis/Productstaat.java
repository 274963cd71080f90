package nl.poort.contact.kennis;

/// Where a product, or the draft beside it, is in its life.
public enum Productstaat {
    CONCEPT("concept"),
    TER_CONTROLE("ter controle"),
    /// Read and right; it appears by itself on its first day.
    GEPLAND("gepland"),
    GEPUBLICEERD("gepubliceerd"),
    INGETROKKEN("ingetrokken");

    private final String tekst;

    Productstaat(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

package nl.poort.keten.samenwerking;

/// What a partner may do with a document that is shared with it.
public enum Deelrecht {
    LEZEN("lezen"),
    BEWERKEN("lezen en een nieuwe versie geven");

    private final String tekst;

    Deelrecht(String tekst) {
        this.tekst = tekst;
    }

    /// As a person reads it.
    public String tekst() {
        return tekst;
    }
}

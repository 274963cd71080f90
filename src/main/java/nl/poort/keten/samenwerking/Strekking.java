package nl.poort.keten.samenwerking;

/// Which way an advice points.
public enum Strekking {
    POSITIEF("positief"),
    NEGATIEF("negatief"),
    ONDER_VOORWAARDEN("onder voorwaarden");

    private final String tekst;

    Strekking(String tekst) {
        this.tekst = tekst;
    }

    /// As a person reads it.
    public String tekst() {
        return tekst;
    }
}

package nl.poort.keten.ketentest;

/// Whether a meeting was held.
public enum Momentstand {
    GEPLAND("gepland"),
    GEHOUDEN("gehouden"),
    OVERGESLAGEN("overgeslagen");

    private final String naam;

    Momentstand(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

package nl.poort.keten.ketentest;

/// What came of a step; a step without one was not done yet.
public enum Uitslagkleur {
    GROEN("groen"),
    ROOD("rood");

    private final String naam;

    Uitslagkleur(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

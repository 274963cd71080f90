package nl.poort.keten.ketentest;

/// What came of a step that the robot played.
public enum Checkstand {
    GROEN("groen"),
    ROOD("rood"),
    /// Cannot be tried, because something before it is red.
    NIET_GEDAAN("niet gedaan");

    private final String naam;

    Checkstand(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

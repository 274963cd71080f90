package nl.poort.keten.ketentest;

/// How far a finding is. Which may follow which stands in [Ketentestregels].
public enum Bevindingstand {
    GEREGISTREERD("geregistreerd"),
    GEMELD("gemeld bij IPLO"),
    OPGELOST("opgelost, wacht op hertest"),
    GESLOTEN("gesloten"),
    HEROPEND("heropend");

    private final String naam;

    Bevindingstand(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    public boolean isOpen() {
        return this != GESLOTEN;
    }
}

package nl.poort.keten.calamiteiten;

/// Whether a called-up member of a team was reached.
public enum Bereik {
    ONBEKEND("nog niet bekend"),
    BEREIKT("bereikt"),
    NIET_BEREIKT("niet bereikt");

    private final String naam;

    Bereik(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

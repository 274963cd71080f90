package nl.poort.keten.ketentest;

/// Where a chain test is announced (S3-78).
public enum Meldpunt {
    VNG("VNG"),
    TBO("tactische beheerorganisatie (TBO)");

    private final String naam;

    Meldpunt(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

package nl.poort.keten.ketentest;

/// Where a finding must be solved (S3-64).
public enum Bevindingsoort {
    ORGANISATIE("organisatie"),
    LANDELIJK("landelijke voorzieningen of koppeling"),
    SOFTWARE("software");

    private final String naam;

    Bevindingsoort(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

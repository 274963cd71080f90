package nl.poort.loket.ontvangst;

/// From where a message came.
public enum Ontvangstbron {
    LANDELIJK("landelijke voorziening"),
    EIGEN("eigen loket"),
    DOORGEZONDEN("doorgezonden");

    private final String naam;

    Ontvangstbron(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}

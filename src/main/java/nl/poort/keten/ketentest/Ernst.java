package nl.poort.keten.ketentest;

/// How bad a finding is: with a high one the step cannot be green.
public enum Ernst {
    LAAG("laag"),
    MIDDEL("middel"),
    HOOG("hoog");

    private final String naam;

    Ernst(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

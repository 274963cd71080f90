package nl.poort.registers.omgeving;

/// The layer of government that decides.
public enum Bestuurslaag {
    GEMEENTE("gemeente"),
    PROVINCIE("provincie"),
    WATERSCHAP("waterschap"),
    RIJK("Rijk");

    private final String naam;

    Bestuurslaag(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

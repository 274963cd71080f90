package nl.poort.registers.catalogus;

/// Which way a document goes.
public enum Richting {
    INKOMEND,
    INTERN,
    UITGAAND
}

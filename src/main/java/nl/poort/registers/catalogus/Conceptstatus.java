package nl.poort.registers.catalogus;

/// Which versions a list shows.
public enum Conceptstatus {
    ALLES,
    CONCEPT,
    DEFINITIEF
}

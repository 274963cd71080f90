package nl.poort.registers.zaken;

/// Whether a note is still being written.
public enum Notitiestatus {
    CONCEPT,
    DEFINITIEF
}

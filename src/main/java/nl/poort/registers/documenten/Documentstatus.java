package nl.poort.registers.documenten;

/// How far a document has come.
public enum Documentstatus {
    IN_BEWERKING,
    TER_VASTSTELLING,
    DEFINITIEF,
    GEARCHIVEERD
}

package nl.poort.registers.documenten;

/// What a document can belong to.
public enum Objecttype {
    BESLUIT,
    ZAAK,
    VERZOEK
}

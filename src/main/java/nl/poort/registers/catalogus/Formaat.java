package nl.poort.registers.catalogus;

/// What kind of value an eigenschap has.
public enum Formaat {
    TEKST,
    GETAL,
    DATUM,
    DATUM_TIJD
}

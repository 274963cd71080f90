package nl.poort.registers.zaken;

/// Whether the costs of a case are paid.
public enum Betalingsindicatie {
    NVT,
    NOG_NIET,
    GEDEELTELIJK,
    GEHEEL
}

package nl.poort.registers.catalogus;

/// Where a case of this type begins.
public enum IndicatieInternOfExtern {
    INTERN,
    EXTERN
}

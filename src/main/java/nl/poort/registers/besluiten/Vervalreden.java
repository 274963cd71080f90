package nl.poort.registers.besluiten;

/// Why a decision ends.
public enum Vervalreden {
    TIJDELIJK,
    INGETROKKEN_OVERHEID,
    INGETROKKEN_BELANGHEBBENDE
}

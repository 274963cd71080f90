package nl.poort.keten.calamiteiten;

/// On whose behalf somebody took part in a decision.
public enum Kant {
    CALAMITEIT,
    KETEN
}

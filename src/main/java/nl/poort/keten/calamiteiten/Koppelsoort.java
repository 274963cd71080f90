package nl.poort.keten.calamiteiten;

/// Why a Vraag belongs to a Calamiteit.
public enum Koppelsoort {
    PRIORITEIT_1,
    /// the first who reported it; that customer hears the end (S0-66)
    EERSTE_SIGNAAL,
    GEKOPPELD
}

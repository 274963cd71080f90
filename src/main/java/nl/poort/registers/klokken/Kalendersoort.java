package nl.poort.registers.klokken;

/// On which calendar a clock counts; the three are never mixed (domain 3.6).
public enum Kalendersoort {
    /// Opening hours: promises of the service chain.
    DIENST,
    /// Algemene termijnenwet: terms in laws.
    ATW,
    /// Day and night, elapsed time: priority 1.
    VOLCONTINU
}

package nl.poort.registers.klokken;

/// Where a clock is in its life; the last three never change again.
public enum Klokstand {
    LOOPT,
    GEPAUZEERD,
    GEHAALD,
    OVERSCHREDEN,
    /// The subject was withdrawn: nobody waits for it any more.
    VERVALLEN
}

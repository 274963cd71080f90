package nl.poort.registers.documenten;

/// What is known of the safety of content.
public enum Keuringsstand {
    /// It was looked at, or nobody is asked to look.
    GOED,
    /// Nobody could look yet.
    IN_KEURING,
    /// It is not safe.
    BESMET
}

package nl.poort.registers.ketenafspraken;

/// How badly the work is hindered.
public enum Urgentie {
    /// Cannot go on.
    HOOG,
    /// A detour exists, or an important part does not work.
    MIDDEN,
    /// Annoying.
    LAAG
}

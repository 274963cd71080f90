package nl.poort.registers.klokken;

/// Why a running clock asks for attention before its deadline.
public enum Waarschuwing {
    /// Three quarters of the running time are used.
    DRIEKWART,
    /// Four working hours before the end of the chain clock: the customer must be told a new date and the reason.
    PLICHT
}

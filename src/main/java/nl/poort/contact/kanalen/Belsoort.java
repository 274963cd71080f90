package nl.poort.contact.kanalen;

/// What a telephone exchange can tell of a call.
public enum Belsoort {
    GEBELD,
    OPGENOMEN,
    OPGEHANGEN,
    /// The exchange never told the end; we stopped waiting for it.
    VERLOPEN
}

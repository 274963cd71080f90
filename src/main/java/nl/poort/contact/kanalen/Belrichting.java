package nl.poort.contact.kanalen;

/// Who called whom.
public enum Belrichting {
    /// The customer called us.
    IN,
    /// We called.
    UIT
}

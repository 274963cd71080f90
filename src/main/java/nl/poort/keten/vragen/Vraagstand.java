package nl.poort.keten.vragen;

/// Where a Vraag is in its life (domain model 4.3).
public enum Vraagstand {
    /// somebody works on it, or it waits to be accepted
    OPEN,
    /// the answer is known, the customer not told yet
    BEANTWOORD,
    /// a calamity organisation owns it
    OPGESCHAALD,
    /// the customer was told
    GESLOTEN,
    /// travels along with another Vraag about the same thing
    SAMENGEVOEGD;

    public boolean isOpen() {
        return this == OPEN || this == BEANTWOORD || this == OPGESCHAALD;
    }
}

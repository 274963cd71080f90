package nl.poort.registers.ketenafspraken;

/// What a link does at its place in the chain: on the way out it answers, on the way back it reports or tells.
public enum Stap {
    ANTWOORD,
    AFMELDING,
    TERUGKOPPELING;

    /// Part of the way back: its time is reserved before a link gets its deadline.
    boolean isTerugweg() {
        return this != ANTWOORD;
    }
}

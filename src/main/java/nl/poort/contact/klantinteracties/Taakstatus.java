package nl.poort.contact.klantinteracties;

/// How far a task is, for outside: it follows from the state of its Overdracht.
public enum Taakstatus {
    TE_VERWERKEN,
    VERWERKT
}

package nl.poort.contact.kanalen;

/// How far a chat is.
public enum Chatstand {
    WACHT,
    GESPREK,
    KLAAR
}

package nl.poort.contact.klantcontact;

/// Who started the contact.
public enum Richting {
    INKOMEND,
    UITGAAND
}

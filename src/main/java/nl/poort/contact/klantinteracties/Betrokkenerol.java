package nl.poort.contact.klantinteracties;

/// In which role somebody took part in a contact.
public enum Betrokkenerol {
    VERTEGENWOORDIGER,
    KLANT
}

package nl.poort.contact.klantinteracties;

/// What kind of digital address, in the words of the standard.
public enum SoortDigitaalAdres {
    EMAIL,
    TELEFOONNUMMER,
    OVERIG
}

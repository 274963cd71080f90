package nl.poort.contact.klantcontact;

/// Where an answer came from.
public enum Bronsoort {
    ARTIKEL,
    PRODUCT,
    SOCIALE_KAART,
    VRAAG,
    ZAAK
}

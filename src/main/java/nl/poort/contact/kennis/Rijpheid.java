package nl.poort.contact.kennis;

/// How far a product can be had digitally.
public enum Rijpheid {
    INFORMATIE("informatie lezen"),
    FORMULIER("formulier invullen"),
    TRANSACTIE("helemaal online regelen"),
    PROACTIEF("gaat vanzelf");

    private final String tekst;

    Rijpheid(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

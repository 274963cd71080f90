package nl.poort.contact.klantcontact;

/// What kind of digital address.
public enum Adressoort {
    EMAIL("E-mail"),
    TELEFOON("Telefoon"),
    WHATSAPP("WhatsApp"),
    OVERIG("Overig");

    private final String tekst;

    Adressoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

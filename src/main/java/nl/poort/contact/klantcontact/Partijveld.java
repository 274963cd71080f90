package nl.poort.contact.klantcontact;

/// What can change at a party, as the history of it says.
public enum Partijveld {
    SOORT("soort klant"),
    NAAM("naam"),
    BSN("burgerservicenummer"),
    KVK_NUMMER("KvK-nummer"),
    RSIN("RSIN"),
    VESTIGINGSNUMMER("vestigingsnummer"),
    EMAIL("e-mailadres"),
    TELEFOON("telefoonnummer"),
    WHATSAPP("WhatsApp-nummer"),
    OVERIG("ander digitaal adres"),
    VOORKEURSKANAAL("hoe u het liefst contact hebt"),
    VOORKEURSMOMENT("wanneer u het liefst contact hebt");

    private final String tekst;

    Partijveld(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    static Partijveld van(Adressoort soort) {
        return switch (soort) {
            case EMAIL -> EMAIL;
            case TELEFOON -> TELEFOON;
            case WHATSAPP -> WHATSAPP;
            case OVERIG -> OVERIG;
        };
    }
}

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

    /// For whoever is not the customer: `E-mailadres`, `Voorkeurskanaal`.
    public String kort() {
        return switch (this) {
            case VOORKEURSKANAAL -> "Voorkeurskanaal";
            case VOORKEURSMOMENT -> "Voorkeursmoment";
            default -> tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
        };
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

package nl.poort.contact.klantcontact;

/// What kind of person or organisation wants something.
public enum Partijsoort {
    NATUURLIJK_PERSOON("Persoon"),
    BEDRIJF("Bedrijf"),
    VERENIGING("Vereniging of stichting"),
    INSTELLING("Instelling of overheid"),
    /// asks without a name; may leave an address
    ANONIEM("Anoniem"),
    /// a colleague or civil servant who asks for the own work (S0-30)
    COLLEGA("Collega");

    private final String tekst;

    Partijsoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

package nl.poort.registers.organisatie;

/// What a team is in a chain: the place where a vraag can lie. Chain agreements and routes are made per kind.
public enum Schakelsoort {
    KCC("klantcontactcentrum"),
    HELPDESK("helpdesk"),
    DESKUNDIGE("inhoudelijk deskundige"),
    IPLO("Informatiepunt Leefomgeving"),
    TBO("tactische beheerorganisatie"),
    OBO("operationele beheerorganisatie"),
    LEVERANCIER("leverancier"),
    KOEPEL("koepel"),
    CALAMITEITENORGANISATIE("calamiteitenorganisatie"),
    KETENPARTNER("ketenpartner"),
    ICT("ICT-afdeling"),
    BELEID("beleid"),
    WETGEVING("wetgeving");

    private final String naam;

    Schakelsoort(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}

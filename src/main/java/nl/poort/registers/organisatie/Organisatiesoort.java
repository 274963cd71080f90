package nl.poort.registers.organisatie;

import java.util.Set;

/// What an organisation is in the chain.
public enum Organisatiesoort {
    GEMEENTE("gemeente"),
    WATERSCHAP("waterschap"),
    PROVINCIE("provincie"),
    OMGEVINGSDIENST("omgevingsdienst"),
    RIJK("Rijk"),
    IPLO("Informatiepunt Leefomgeving"),
    TBO("tactische beheerorganisatie"),
    OBO("operationele beheerorganisatie"),
    LEVERANCIER("leverancier"),
    KOEPEL("koepel"),
    CALAMITEITENORGANISATIE("calamiteitenorganisatie"),
    KETENPARTNER("ketenpartner"),
    REGIO("regio");

    private static final Set<Organisatiesoort> GEZAG = Set.of(GEMEENTE, WATERSCHAP, PROVINCIE, OMGEVINGSDIENST, RIJK);

    private final String naam;

    Organisatiesoort(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    /// Decides, or handles on behalf of who decides (bevoegd gezag, behandeldienst).
    public boolean isGezag() {
        return GEZAG.contains(this);
    }

    /// What kind of link the first team of such an organisation is.
    public Schakelsoort eersteSchakel() {
        return switch (this) {
            case GEMEENTE, WATERSCHAP, PROVINCIE, OMGEVINGSDIENST, RIJK, REGIO -> Schakelsoort.KCC;
            case IPLO -> Schakelsoort.IPLO;
            case TBO -> Schakelsoort.TBO;
            case OBO -> Schakelsoort.OBO;
            case LEVERANCIER -> Schakelsoort.LEVERANCIER;
            case KOEPEL -> Schakelsoort.KOEPEL;
            case CALAMITEITENORGANISATIE -> Schakelsoort.CALAMITEITENORGANISATIE;
            case KETENPARTNER -> Schakelsoort.KETENPARTNER;
        };
    }
}

package nl.poort.registers.omgeving;

/// What can be loaded.
public enum Laadsoort {
    GEMEENTEN("gemeentegrenzen", "GeoJSON of GML"),
    PROVINCIES("provinciegrenzen", "GeoJSON of GML"),
    WATERSCHAPPEN("waterschapsgrenzen", "GeoJSON of GML"),
    WATERSCHAPSTABEL("waterschappen per gemeente", "CSV met gemeente en waterschap"),
    GEZAGEN("bevoegde gezagen", "CSV met code, naam en bestuurslaag, en soms oin"),
    ADRESSEN("adressen", "CSV, GeoJSON of GML met postcode, huisnummer, straat, woonplaats en een punt"),
    ACTIVITEITEN("activiteiten", "CSV met urn, omschrijving, begin en eind"),
    WERKZAAMHEDEN("werkzaamheden", "CSV met werkzaamheid, naam, uitleg, trefwoorden en activiteiten");

    private final String naam;
    private final String vorm;

    Laadsoort(String naam, String vorm) {
        this.naam = naam;
        this.vorm = vorm;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    /// Which kind of file it takes.
    public String vorm() {
        return vorm;
    }
}

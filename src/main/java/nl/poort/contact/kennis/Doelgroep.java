package nl.poort.contact.kennis;

/// For whom a product is.
public enum Doelgroep {
    INWONER("inwoners"),
    ONDERNEMER("ondernemers"),
    BEIDE("inwoners en ondernemers");

    private final String tekst;

    Doelgroep(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

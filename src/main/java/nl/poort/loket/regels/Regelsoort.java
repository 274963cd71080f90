package nl.poort.loket.regels;

/// What a rule file decides.
public enum Regelsoort {
    CONCLUSIE("Vergunningcheck"),
    INDIENINGSVEREISTEN("Indieningsvereisten"),
    MAATREGELEN("Maatregelen op maat");

    private final String naam;

    Regelsoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}

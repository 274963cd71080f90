package nl.poort.loket.ontvangst;

/// How far a message is on its way in.
public enum Ontvangststand {
    AANGEKONDIGD("aangekondigd"),
    REFERENTIES("lijst van stukken bekend"),
    XML("verzoek gelezen"),
    DOCUMENTEN("documenten ophalen"),
    COMPLEET("compleet"),
    ZAAK("in de zaak"),
    MISLUKT("mislukt");

    private final String naam;

    Ontvangststand(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /// Whether all of it is here.
    public boolean isBinnen() {
        return this == COMPLEET || this == ZAAK;
    }
}

package nl.poort.keten.calamiteiten;

/// The two teams of a calamity organisation.
public enum Teamsoort {
    OCT("Operationeel Calamiteitenteam", 3),
    SCT("Strategisch Calamiteitenteam", 4);

    private final String naam;
    private final int niveau;

    Teamsoort(String naam, int niveau) {
        this.naam = naam;
        this.niveau = niveau;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    /// The level of the linked Vragen while this team leads (S0-34).
    public int niveau() {
        return niveau;
    }
}

package nl.poort.keten.calamiteiten;

/// What the calamity manager, the chain and the teams may decide.
public enum Besluitsoort {
    NIET_BINNEN_DE_KETEN("niet op te lossen binnen de serviceketen"),
    TOCH_BINNEN_DE_KETEN("toch op te lossen binnen de serviceketen"),
    NIET_OPSCHALEN_NAAR_SCT("niet opschalen naar SCT"),
    OPSCHALEN_NAAR_SCT("opschalen naar SCT");

    private final String naam;

    Besluitsoort(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    /// The team that this decision calls up, or null.
    public Teamsoort team() {
        return switch (this) {
            case NIET_BINNEN_DE_KETEN -> Teamsoort.OCT;
            case OPSCHALEN_NAAR_SCT -> Teamsoort.SCT;
            case TOCH_BINNEN_DE_KETEN, NIET_OPSCHALEN_NAAR_SCT -> null;
        };
    }
}

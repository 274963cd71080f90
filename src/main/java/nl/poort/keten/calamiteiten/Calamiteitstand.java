package nl.poort.keten.calamiteiten;

/// Where a Calamiteit is in its life; what may follow what stands in [Calamiteitregels].
public enum Calamiteitstand {
    /// priority 1 was set, the manager is called up
    GEMELD("gemeld"),
    /// a manager confirmed
    BEVESTIGD("bevestigd"),
    /// the calamity organisation owns it, with the operational team (OCT)
    ACTIEF("actief, OCT"),
    /// the strategic team (SCT) joined
    STRATEGISCH("actief, SCT"),
    /// every action of the plan is done
    HERSTEL("herstel"),
    AFGESCHAALD("afgeschaald"),
    GEEVALUEERD("geëvalueerd"),
    /// it stays with the chain
    TERUGGEGEVEN("terug bij de keten");

    private final String naam;

    Calamiteitstand(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    /// The calamity organisation owns the linked Vragen.
    public boolean isOpgeschaald() {
        return this == ACTIEF || this == STRATEGISCH || this == HERSTEL;
    }

    /// Somebody still has to do something before it is scaled down or given back.
    public boolean isOpen() {
        return this == GEMELD || this == BEVESTIGD || isOpgeschaald();
    }
}

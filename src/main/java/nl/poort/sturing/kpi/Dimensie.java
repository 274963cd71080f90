package nl.poort.sturing.kpi;

/// What a norm is about (S2-100).
public enum Dimensie {
    DOORLOOPTIJD("Doorlooptijd", "hoe snel"),
    DESKUNDIGHEID("Deskundigheid", "hoe goed"),
    HOSTMANSHIP("Hostmanship", "hoe gastvrij");

    private final String naam;
    private final String vraag;

    Dimensie(String naam, String vraag) {
        this.naam = naam;
        this.vraag = vraag;
    }

    public String naam() {
        return naam;
    }

    /// The dimension as a question: `hoe snel`.
    public String vraag() {
        return vraag;
    }
}

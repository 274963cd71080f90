package nl.poort.loket.aanvraag;

/// What a request asks the authority to do.
public enum Doel {
    INITIEREN("Initiëren", "Aanvraag"),
    CONCEPTVERZOEK("Conceptverzoek", "Omgevingsoverleg"),
    AANVULLEN("Aanvullen", "Aanvulling"),
    INTREKKEN("Intrekken", "Intrekking");

    private final String stam;
    private final String naam;

    Doel(String stam, String naam) {
        this.stam = stam;
        this.naam = naam;
    }

    /// As it stands in a STAM message.
    public String stam() {
        return stam;
    }

    public String naam() {
        return naam;
    }

    /// Goes on with a number that there is already.
    public boolean isVervolg() {
        return this == AANVULLEN || this == INTREKKEN;
    }
}

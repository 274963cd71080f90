package nl.poort.keten.vragen;

/// Why somebody asks somebody. All of these are one concept, Overdracht, with another kind.
public enum Overdrachtsoort {
    TAAK("taak", false),
    TERUGBELLEN("terugbelverzoek", false),
    ADVIES("vraag om advies", false),
    BEHANDELING("behandeling", true),
    DOORZENDING("doorzending", true),
    ESCALATIE("escalatie", false),
    UITBESTEDING("uitbesteding", true),
    WARM("warme overdracht", true),
    RUGGESPRAAK("ruggespraak", false);

    private final String tekst;
    private final boolean verhuist;

    Overdrachtsoort(String tekst, boolean verhuist) {
        this.tekst = tekst;
        this.verhuist = verhuist;
    }

    public String tekst() {
        return tekst;
    }

    /// Whether the receiver becomes owner of the Vraag on acceptance; on the way back ownership returns to the asker.
    public boolean verhuist() {
        return verhuist;
    }

    /// A small piece of work beside the way of the Vraag (call, tell, decide): it is no step of the way out or back.
    public boolean isKlus() {
        return this == TAAK || this == RUGGESPRAAK;
    }
}

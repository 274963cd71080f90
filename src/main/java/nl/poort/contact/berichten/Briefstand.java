package nl.poort.contact.berichten;

/// Where a letter is.
public enum Briefstand {
    KLAAR("nog afdrukken"),
    AFGEDRUKT("afgedrukt"),
    VERZONDEN("verzonden"),
    /// the post brought it back
    TERUG("teruggekomen");

    private final String tekst;

    Briefstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    public boolean ligtHier() {
        return this == KLAAR || this == AFGEDRUKT;
    }
}

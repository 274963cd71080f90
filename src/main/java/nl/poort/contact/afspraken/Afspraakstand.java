package nl.poort.contact.afspraken;

/// Where an appointment is. Called and being helped stand with the visit to the counter.
public enum Afspraakstand {
    BEVESTIGD("bevestigd"),
    AANGEMELD("aangemeld"),
    KLAAR("klaar"),
    NIET_VERSCHENEN("niet verschenen"),
    /// came, and did not want to wait any longer
    WEGGEGAAN("weggegaan"),
    GEANNULEERD("afgezegd");

    private final String tekst;

    Afspraakstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

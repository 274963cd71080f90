package nl.poort.keten.vragen;

/// How the customer was told; without one of these a Vraag cannot be closed (invariant 9).
public enum Bekendmaking {
    KLANTCONTACT("in een gesprek"),
    BERICHT("met een bericht"),
    /// attempts on two parts of the day, a message and five working days without an answer
    NIET_BEREIKBAAR("niet bereikt na herhaald proberen"),
    ANONIEM("klant is anoniem en heeft geen adres gegeven");

    private final String tekst;

    Bekendmaking(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

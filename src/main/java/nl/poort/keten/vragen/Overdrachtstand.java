package nl.poort.keten.vragen;

/// Where an Overdracht is in its life; [Ketenregels] says what may follow what.
public enum Overdrachtstand {
    AANGEBODEN("aangeboden"),
    AANGENOMEN("aangenomen"),
    /// the receiver asked the asker something; only the link clock is paused
    INFO_GEVRAAGD("informatie gevraagd"),
    /// the receiver offered it on to the next link and waits for the answer
    DOORGEGEVEN("doorgegeven"),
    BEANTWOORD("beantwoord"),
    TERUGGEKOPPELD("teruggekoppeld"),
    GEWEIGERD("geweigerd"),
    VERLOPEN("verlopen"),
    INGETROKKEN("ingetrokken");

    private final String tekst;

    Overdrachtstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /// The receiver still has something to do, or waits for somebody further on.
    public boolean isOpen() {
        return this == AANGEBODEN || this == AANGENOMEN || this == INFO_GEVRAAGD || this == DOORGEGEVEN;
    }

    /// Whether this may follow, by the one law of every Overdracht ([Ketenregels]).
    public boolean magNaar(Overdrachtstand ander) {
        return Ketenregels.VOLGT.get(this).contains(ander);
    }

    /// Nothing follows any more.
    public boolean isEinde() {
        return this == TERUGGEKOPPELD || this == GEWEIGERD || this == VERLOPEN || this == INGETROKKEN;
    }
}

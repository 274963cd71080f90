package nl.poort.keten.vragen;

/// What the holder of an Overdracht must do now: the verb in the work list.
public enum TeDoen {
    AANNEMEN("aannemen"),
    BEHANDELEN("behandelen"),
    WACHTEN("wachten op antwoord"),
    AFMELDEN("afmelden"),
    TERUGKOPPELEN("terugkoppelen"),
    VERTRAGING_MELDEN("klant informeren over vertraging"),
    BELLEN("klant nabellen"),
    BESLISSEN("knoop doorhakken"),
    NIETS("klaar");

    private final String tekst;

    TeDoen(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

package nl.poort.keten.vragen;

/// What a Vraag is about: exactly one of three, and the figures group on it (S0-11).
public enum Onderwerp {
    PROCES,
    DIGITALISERING,
    WET;

    public String tekst() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package nl.poort.contact.kennis;

/// Beside its state: does the article describe a known problem, and how far is its repair?
public enum Probleemstand {
    GEEN("geen bekend probleem"),
    OPEN("bekend probleem"),
    OMWEG("bekend probleem met omweg"),
    OPGELOST("opgelost");

    private final String tekst;

    Probleemstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /// Somebody may follow it, and hears when it is repaired.
    public boolean speelt() {
        return this == OPEN || this == OMWEG;
    }
}

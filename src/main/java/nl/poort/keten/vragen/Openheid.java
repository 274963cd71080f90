package nl.poort.keten.vragen;

/// What opening hours say about a route.
public enum Openheid {
    /// Closed teams are passed over.
    TEAM_OPEN("alleen als het team open is"),
    /// What to do with a question while the own organisation is closed.
    WIJ_DICHT("alleen buiten onze openingstijden");

    private final String tekst;

    Openheid(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

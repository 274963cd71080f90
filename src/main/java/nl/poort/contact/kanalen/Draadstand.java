package nl.poort.contact.kanalen;

/// Who is to speak in a thread.
public enum Draadstand {
    /// the customer waits for us; a clock runs
    WACHT("wacht op ons"),
    /// we spoke last
    BEANTWOORD("wacht op de klant"),
    /// the matter is closed; a new message opens it again
    GESLOTEN("afgerond");

    private final String tekst;

    Draadstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

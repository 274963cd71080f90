package nl.poort.contact.inzage;

/// With what a person or company proves who it is.
public enum Middel {
    DIGID("DigiD"),
    EHERKENNING("eHerkenning");

    private final String tekst;

    Middel(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /// As it stands in an address: `digid`.
    public String pad() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package nl.poort.contact.berichten;

/// Where a message is. There is no "sent": it arrived, or somebody still has to do something.
public enum Berichtstand {
    CONCEPT("concept"),
    VRIJGEGEVEN("klaar voor verzending"),
    AANGEBODEN("onderweg"),
    AFGELEVERD("afgeleverd"),
    GELEZEN("gelezen"),
    /// refused on this channel; the next one follows
    ONBESTELBAAR("niet te bezorgen"),
    /// no channel left: a person calls
    NABELLEN("nabellen");

    private final String tekst;

    Berichtstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    public boolean aangekomen() {
        return this == AFGELEVERD || this == GELEZEN;
    }
}

package nl.poort.contact.klantcontact;

/// In which role the customer speaks in a contact.
public enum Klantrol {
    AANVRAGER("aanvrager"),
    BELANGHEBBENDE("belanghebbende"),
    ONDERNEMER("ondernemer"),
    /// speaks for somebody else, who is named on the contact (S0-10)
    GEMACHTIGDE("gemachtigde"),
    MELDER("melder");

    private final String tekst;

    Klantrol(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

package nl.poort.contact.berichten;

/// A way to bring a message.
public enum Berichtkanaal {
    EMAIL("e-mail"),
    /// the mailbox of a citizen at MijnOverheid
    BERICHTENBOX("Berichtenbox"),
    /// the customer's own page
    PORTAAL("eigen pagina"),
    /// a person calls
    TELEFOON("telefoon"),
    WHATSAPP("WhatsApp"),
    /// a message on a social platform
    SOCIAL("sociale media"),
    /// the window in which the customer talks with us now
    CHAT("chat"),
    /// a letter
    BRIEF("brief");

    private final String tekst;

    Berichtkanaal(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

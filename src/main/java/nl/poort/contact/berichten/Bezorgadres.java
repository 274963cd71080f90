package nl.poort.contact.berichten;

/// Where on a channel: an e-mail address, a telephone number; empty for the own page.
public record Bezorgadres(Berichtkanaal kanaal, String adres) {
    /// How the addresses end of what only tries out the chain: never anybody's (RFC 2606, ADR 17).
    public static final String PROEF = "@ketencheck.invalid";

    public static final Bezorgadres PORTAAL = new Bezorgadres(Berichtkanaal.PORTAAL, "");

    public Bezorgadres {
        adres = adres == null ? "" : adres.strip();
    }

    public static Bezorgadres email(String adres) {
        return new Bezorgadres(Berichtkanaal.EMAIL, adres);
    }

    public static Bezorgadres telefoon(String nummer) {
        return new Bezorgadres(Berichtkanaal.TELEFOON, nummer);
    }

    /// A trial reads its messages on the own page; every other address that does not exist becomes work for a person.
    Bezorgadres bereikbaar() {
        return kanaal == Berichtkanaal.EMAIL && adres.endsWith(PROEF) ? PORTAAL : this;
    }

    @Override
    public String toString() {
        return kanaal.tekst(); // an address does not belong in a log
    }
}

package nl.poort.contact.berichten;

/// Where on a channel: an e-mail address, a telephone number; empty for the own page.
public record Bezorgadres(Berichtkanaal kanaal, String adres) {
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

    /// What can never be reached (RFC 2606) is not tried: the own page is the way then.
    Bezorgadres bereikbaar() {
        return kanaal == Berichtkanaal.EMAIL
                        && adres.toLowerCase(java.util.Locale.ROOT).endsWith(".invalid")
                ? PORTAAL
                : this;
    }

    @Override
    public String toString() {
        return kanaal.tekst(); // an address does not belong in a log
    }
}

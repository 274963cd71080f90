package nl.poort.techniek.mail;

/// A mail that cannot be read, with a sentence for a person.
public final class Mailfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Mailfout(String zin) {
        super(zin, null, false, false);
    }
}

package nl.poort.techniek.mail;

/// Somebody in the header of a mail: a claim, which anybody can write.
public record Mailadres(String adres, String naam) {
    public static final Mailadres NIEMAND = new Mailadres("", "");

    @Override
    public String toString() {
        return "Mailadres"; // an address does not belong in a log
    }
}

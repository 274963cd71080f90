package nl.poort.registers.omgeving;

/// An address and where it lies.
///
/// @param postcode such as `9901AB`
/// @param huisletter empty when there is none
/// @param toevoeging empty when there is none
/// @param x metres of the Rijksdriehoek, to the east
/// @param y metres of the Rijksdriehoek, to the north
public record Adres(
        String postcode,
        int huisnummer,
        String huisletter,
        String toevoeging,
        String straat,
        String woonplaats,
        double x,
        double y) {

    /// With letter and addition: `12A-2`.
    public String nummer() {
        return huisnummer + huisletter + (toevoeging.isEmpty() ? "" : "-" + toevoeging);
    }

    /// As on an envelope, on one line.
    public String tekst() {
        return regel() + ", " + plaats();
    }

    /// The first line: `Dorpsstraat 12A`.
    public String regel() {
        return straat + " " + nummer();
    }

    /// The second line: `9901 AB Westveld`.
    public String plaats() {
        return postcode.substring(0, 4) + " " + postcode.substring(4) + " " + woonplaats;
    }
}

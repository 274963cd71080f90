package nl.poort.contact.klantcontact;

import nl.poort.registers.organisatie.Elfproef;
import nl.poort.techniek.Weigering;

/// Citizen service number: nine digits that pass the 11-proef. Its text is masked, so that it never comes in a log.
///
/// @param nummer the digits; use it only to store or compare
public record Bsn(String nummer) {
    public Bsn {
        nummer = nummer == null ? "" : nummer.replaceAll("[\\s\\p{Z}.-]", "");
        if (nummer.matches("[0-9]{8}")) {
            nummer = "0" + nummer; // spreadsheets and people drop the leading zero
        }
        if (!nummer.matches("[0-9]{9}")) {
            throw new Weigering("ongeldige-invoer", "Een BSN heeft precies 9 cijfers");
        }
        if (!Elfproef.klopt(nummer)) {
            throw new Weigering(
                    "ongeldige-invoer", "Dit BSN klopt niet: controleer of alle cijfers goed zijn overgenomen");
        }
    }

    @Override
    public String toString() {
        return "BSN ••••••" + nummer.substring(6);
    }
}

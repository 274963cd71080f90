package nl.poort.contact.klantcontact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.poort.registers.organisatie.Telefoonnummer;
import nl.poort.techniek.Weigering;

/// The exact keys that a typed search may stand for: an address in lower case, a telephone number in its one form,
/// digits.
/// Pure.
record Zoeksleutels(List<String> adressen, String cijfers) {

    static Zoeksleutels van(String getypt) {
        var adressen = new ArrayList<String>();
        adressen.add(getypt.toLowerCase(Locale.ROOT));
        try {
            adressen.add(new Telefoonnummer(getypt).waarde());
        } catch (Weigering geenNummer) {
            // then it is a name or something else
        }
        return new Zoeksleutels(List.copyOf(adressen), getypt.replaceAll("[\\s.-]", ""));
    }
}

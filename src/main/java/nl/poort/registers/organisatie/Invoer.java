package nl.poort.registers.organisatie;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import nl.poort.techniek.Weigering;

/// How people type: with spaces, dots and dashes in numbers, which mean nothing, and with any character in a name.
final class Invoer {
    private Invoer() {}

    static String zonderTekens(String tekst) {
        return tekst == null ? "" : tekst.replaceAll("[\\s\\p{Z}.\\-‐‑–]", "");
    }

    /// A name that must be there: without white space around it, and nothing in it that cannot be stored or read.
    static String naam(String veld, String tekst) {
        var schoon = tekst == null ? "" : tekst.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (schoon.isEmpty()) {
            throw fout(veld, "Vul een naam in");
        }
        if (schoon.length() > 200) {
            throw fout(veld, "Een naam heeft hoogstens 200 tekens");
        }
        // control characters and halves of a surrogate pair
        if (schoon.matches("(?s).*[\\p{Cc}\\p{Cs}].*")) {
            throw fout(veld, "In deze naam staat een teken dat niet kan worden opgeslagen");
        }
        return schoon;
    }

    static String ofNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    static String telefoon(String tekst) {
        return ofNull(tekst) == null ? null : new Telefoonnummer(tekst).waarde();
    }

    /// The form in which names are compared: without capitals, accents and signs.
    static String zoeknaam(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldige-invoer", zin, Map.of(veld, zin));
    }
}

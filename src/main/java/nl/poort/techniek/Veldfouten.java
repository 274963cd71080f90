package nl.poort.techniek;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Collects what is wrong with an input, so that all field errors are told at once.
///
/// Every check returns the clean value, or null when it is absent or wrong; [#klaar] throws when anything was wrong.
public final class Veldfouten {
    private final Map<String, String> fouten = new LinkedHashMap<>();

    /// Text that must be there, at most `max` characters.
    public String verplicht(String veld, String waarde, int max, String zin) {
        var tekst = tekst(veld, waarde, max);
        if (tekst == null && !fouten.containsKey(veld)) {
            fouten.put(veld, zin);
        }
        return tekst;
    }

    /// Text as it was typed, or null when it is blank; refused when it cannot be stored as it is.
    public String tekst(String veld, String waarde, int max) {
        if (waarde == null || waarde.isBlank()) {
            return null;
        }
        var kaal = waarde.strip();
        if (kaal.length() > max) {
            fouten.put(veld, "Deze tekst is te lang: maximaal %d tekens".formatted(max));
        } else if (!isOpTeSlaan(kaal)) {
            fouten.put(veld, "Deze tekst bevat een teken dat niet kan worden opgeslagen");
        } else {
            return kaal;
        }
        return null;
    }

    /// A value whose type checks itself; its [Weigering] becomes the error of this field.
    public <T> T waarde(String veld, String getypt, Supplier<T> maak) {
        if (getypt == null || getypt.isBlank()) {
            return null;
        }
        try {
            return maak.get();
        } catch (Weigering w) {
            fouten.put(veld, w.getMessage());
            return null;
        }
    }

    public void eis(boolean klopt, String veld, String zin) {
        if (!klopt) {
            fouten.putIfAbsent(veld, zin);
        }
    }

    /// Throws one [Weigering] with every field error, in the order they were found.
    public void klaar() {
        if (!fouten.isEmpty()) {
            var eerste = fouten.values().iterator().next();
            throw new Weigering(
                    "ongeldige-invoer", fouten.size() == 1 ? eerste : "Niet alle velden zijn goed ingevuld", fouten);
        }
    }

    /// PostgreSQL stores no NUL, and half of a surrogate pair is not a character.
    public static boolean isOpTeSlaan(String tekst) {
        return tekst.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    }
}

package nl.poort.registers.organisatie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.poort.techniek.Weigering;

/// Gathers what is wrong in a form, so that a person hears all of it at once.
final class Invoerfouten {
    private final Map<String, String> velden = new LinkedHashMap<>();

    /// The value, or null when it is refused: then [#klaar] tells.
    <T> T lees(Supplier<T> veld) {
        try {
            return veld.get();
        } catch (Weigering w) {
            velden.putAll(w.velden());
            return null;
        }
    }

    void eis(boolean goed, String veld, String zin) {
        if (!goed) {
            velden.putIfAbsent(veld, zin);
        }
    }

    void klaar() {
        if (!velden.isEmpty()) {
            throw new Weigering("ongeldige-invoer", String.join(". ", velden.values()), velden);
        }
    }
}

package nl.poort.techniek.uitgaand;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What came of a call: an answer of the other side, or none.
public sealed interface Uitkomst {

    /// @param koppen by name in lower case, the first value of each
    record Antwoord(int status, Map<String, String> koppen, byte[] inhoud) implements Uitkomst {
        public boolean gelukt() {
            return status / 100 == 2;
        }

        public String tekst() {
            return new String(inhoud, StandardCharsets.UTF_8);
        }
    }

    /// @param zin why, without anything of what was sent or received
    record Mislukt(Oorzaak oorzaak, String zin) implements Uitkomst {}

    enum Oorzaak {
        NIET_TOEGESTAAN,
        ONBEKENDE_NAAM,
        INTERN_ADRES,
        ONBEREIKBAAR,
        TE_LAAT,
        TE_GROOT
    }
}

package nl.poort.registers.ketenafspraken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poort.techniek.Weigering;

/// How many are touched.
public enum Impact {
    GROOT("regio", "landelijk"),
    MIDDEN("organisatie"),
    KLEIN("één gebruiker");

    private final List<String> woorden;

    Impact(String... woorden) {
        this.woorden = List.of(woorden);
    }

    /// The words people choose from; each stands for this impact.
    public List<String> woorden() {
        return woorden;
    }

    /// Reads `één gebruiker`, `organisatie`, `regio`, `landelijk`, or the impact itself.
    public static Impact lees(String woord) {
        var kaal = woord == null ? "" : woord.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(i -> i.woorden.contains(kaal) || i.name().equalsIgnoreCase(kaal))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "impact-onbekend",
                        "Kies wie er last van heeft: één gebruiker, organisatie, regio of landelijk"));
    }
}

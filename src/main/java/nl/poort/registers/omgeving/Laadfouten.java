package nl.poort.registers.omgeving;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.techniek.Weigering;

/// What is wrong with a file, with the place of each: all at once, up to a number that somebody still reads.
final class Laadfouten {
    static final int MEESTE = 50;

    private final String bestand;
    private final Map<String, String> fouten = new LinkedHashMap<>();
    private int aantal;

    Laadfouten(String bestand) {
        this.bestand = bestand;
    }

    /// @param plaats such as `regel 12` or `feature 3`
    void fout(String plaats, String zin) {
        aantal++;
        if (fouten.size() < MEESTE) {
            fouten.put(plaats + "/" + aantal, bestand + ", " + plaats + ": " + zin);
        }
    }

    boolean isLeeg() {
        return aantal == 0;
    }

    boolean isVol() {
        return aantal >= MEESTE;
    }

    /// @throws Weigering with every place, when there is any
    void weiger() {
        if (aantal > 0) {
            fouten.put("gevolg", "Er is niets geladen: wat er stond, staat er nog.");
            throw new Weigering("bestand-onjuist", bestand + " is niet te laden", fouten);
        }
    }
}

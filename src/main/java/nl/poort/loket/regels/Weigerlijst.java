package nl.poort.loket.regels;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.techniek.Weigering;

/// All that is wrong with a file, gathered: who made it wants to know everything at once.
final class Weigerlijst {
    private static final int MEESTE = 20;

    private final String bestand;
    private final Map<String, String> fouten = new LinkedHashMap<>();
    private int meer;

    Weigerlijst(String bestand) {
        this.bestand = bestand;
    }

    void meld(String plaats, String zin) {
        if (fouten.size() >= MEESTE) {
            meer++;
            return;
        }
        fouten.putIfAbsent(plaats, "In " + bestand + (plaats.isEmpty() ? "" : ", " + plaats) + ": " + zin + ".");
    }

    boolean isLeeg() {
        return fouten.isEmpty();
    }

    /// @throws Weigering when there is anything
    void weiger() {
        if (fouten.isEmpty()) {
            return;
        }
        var eerste = fouten.values().iterator().next();
        int rest = fouten.size() + meer - 1;
        var zin = rest == 0 ? eerste : eerste + " En er is nog " + rest + " keer iets niet goed.";
        throw new Weigering("regels-geweigerd", zin, fouten);
    }
}

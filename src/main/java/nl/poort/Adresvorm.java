package nl.poort;

import nl.poort.techniek.Weigering;
import nl.poort.techniek.uitgaand.Uitgaand;

/// How addresses in the settings are written.
final class Adresvorm {
    private Adresvorm() {}

    /// Something that Poort can be allowed to call.
    static boolean isOproepbaar(String adres) {
        try {
            Uitgaand.keur(adres);
            return true;
        } catch (Weigering w) {
            return false;
        }
    }

    /// What other addresses can begin with.
    static boolean isBegin(String adres) {
        return adres.matches("https?://[\\w.-]+(:\\d+)?(/[\\w.-]+)*/?");
    }
}

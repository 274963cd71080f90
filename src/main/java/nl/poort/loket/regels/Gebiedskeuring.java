package nl.poort.loket.regels;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a rule file asks about areas of its own authority: the number of an area says whose it is.
final class Gebiedskeuring {
    private static final Pattern GEBIED = Pattern.compile("nl\\.imow-([a-z]{2}\\d{4})\\..+");

    private static final Pattern GEZAG = Pattern.compile("[a-z]{2}\\d{4}");

    private Gebiedskeuring() {}

    /// @param gezag the code of the authority, such as gm0014; with another code nothing can be said
    static List<Regelbevinding> keur(Regelbestand bestand, String gezag) {
        if (!GEZAG.matcher(gezag).matches()) {
            return List.of();
        }
        return bestand.vragen().stream()
                .filter(v -> v.soort() == Vraagsoort.GEO)
                .filter(v -> {
                    var m = GEBIED.matcher(v.locatie());
                    return m.matches() && !m.group(1).equals(gezag);
                })
                .map(v -> new Regelbevinding(
                        Regelbevinding.Soort.GEBIED_VAN_EEN_ANDER,
                        v.tekst(),
                        "Deze vraag gaat over " + v.locatie() + ". Dat gebied is niet van u (" + gezag
                                + "): uw regels gelden daar misschien niet.",
                        Map.of()))
                .toList();
    }
}

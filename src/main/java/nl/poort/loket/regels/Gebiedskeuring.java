package nl.poort.loket.regels;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Whether a rule file asks about areas of its own authority: the number of an area says whose it is.
final class Gebiedskeuring {
    private static final Pattern GEBIED = Pattern.compile("nl\\.imow-([a-z]{2}\\d{4})\\..+");

    private static final Pattern GEZAG = Pattern.compile("[a-z]{2}\\d{4}");

    private Gebiedskeuring() {}

    /// Areas whose plan was published here and that leave the area of their authority, by their shape.
    ///
    /// @param buiten how much of an area lies outside, between 0 and 1; empty when it does not, or nobody knows
    static List<Regelbevinding> buiten(Regelbestand bestand, Function<String, Optional<Double>> buiten) {
        return bestand.vragen().stream()
                .filter(v -> v.soort() == Vraagsoort.GEO && !v.locatie().isBlank())
                .flatMap(v -> buiten.apply(v.locatie()).stream()
                        .map(deel -> new Regelbevinding(
                                Regelbevinding.Soort.BUITEN_AMBTSGEBIED,
                                v.tekst(),
                                String.format(
                                        Locale.of("nl", "NL"),
                                        "Het gebied %s ligt voor %.1f%% buiten uw ambtsgebied: uw regels gelden daar niet.",
                                        v.locatie(),
                                        Math.max(0.1, 100 * deel)),
                                Map.of())))
                .toList();
    }

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

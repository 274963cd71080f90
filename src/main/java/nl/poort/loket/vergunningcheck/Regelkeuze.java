package nl.poort.loket.vergunningcheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regelsoort;

/// Whose rules are asked at a place for what was chosen, and which authority there says nothing.
///
/// An authority decides about its own activities only: rules that another organisation published for them do not count.
record Regelkeuze(List<Checkregels> regels, List<Stilte> stil) {

    /// @param organisatie of this authority in this installation; null when it is not here
    record Bevoegd(String code, String naam, UUID organisatie) {}

    /// @param gezagcode whose activity it is
    record Gekozen(String urn, String naam, String gezagcode) {}

    static Regelkeuze van(List<Bevoegd> gezagen, List<Gekozen> activiteiten, List<Regelbestanden.Geldig> geldig) {
        var regels = new LinkedHashSet<Checkregels>();
        var stil = new ArrayList<Stilte>();
        for (var gezag : gezagen) {
            var eigen = activiteiten.stream()
                    .filter(a -> a.gezagcode().equals(gezag.code()))
                    .distinct()
                    .toList();
            if (eigen.isEmpty()) {
                stil.add(new Stilte(gezag.code(), gezag.naam(), ""));
            }
            for (var activiteit : eigen) {
                var gevonden = geldig.stream()
                        .filter(g -> g.boek().soort() == Regelsoort.CONCLUSIE
                                && g.boek().activiteit().equals(activiteit.urn())
                                && g.boek().organisatie().equals(gezag.organisatie()))
                        .map(g -> regels(g, activiteit, gezag))
                        .toList();
                if (gevonden.isEmpty()) {
                    stil.add(new Stilte(gezag.code(), gezag.naam(), activiteit.naam()));
                }
                regels.addAll(gevonden);
            }
        }
        return new Regelkeuze(List.copyOf(regels), List.copyOf(stil));
    }

    private static Checkregels regels(Regelbestanden.Geldig g, Gekozen activiteit, Bevoegd gezag) {
        return new Checkregels(
                g.boek().id(),
                g.versie().versie(),
                g.boek().organisatie(),
                g.versie().hash(),
                activiteit.urn(),
                activiteit.naam(),
                gezag.code(),
                gezag.naam());
    }
}

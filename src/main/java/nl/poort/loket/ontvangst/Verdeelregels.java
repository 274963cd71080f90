package nl.poort.loket.ontvangst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which line decides who receives, and what is missing or double in the lines. Pure.
final class Verdeelregels {
    private Verdeelregels() {}

    /// A place goes before everywhere, a kind of request before all kinds.
    private static int gewicht(Behandeldienst b) {
        return (b.locatie().isEmpty() ? 0 : 2) + (b.toestemming().equals(Behandeldienst.ALLE) ? 0 : 1);
    }

    /// @param geldig the lines of this activity that hold at that moment
    /// @param hier the places of the authority in which it lies
    static Toewijzing kies(Collection<Behandeldienst> geldig, String toestemming, Set<String> hier) {
        var passend = geldig.stream()
                .filter(b -> b.toestemming().equals(Behandeldienst.ALLE)
                        || b.toestemming().equals(toestemming))
                .filter(b -> b.locatie().isEmpty() || hier.contains(b.locatie()))
                .sorted(Comparator.comparingInt(Verdeelregels::gewicht)
                        .reversed()
                        .thenComparing(Behandeldienst::oin))
                .toList();
        if (passend.isEmpty()) {
            return Toewijzing.ZELF;
        }
        int hoogste = gewicht(passend.getFirst());
        var beste = passend.stream().filter(b -> gewicht(b) == hoogste).toList();
        var namen = beste.stream().map(Behandeldienst::naam).distinct().toList();
        if (beste.stream().map(Behandeldienst::oin).distinct().count() > 1) {
            return new Toewijzing(
                    "", "", "Hier passen meer behandeldiensten even goed: " + String.join(", ", namen), namen);
        }
        var b = beste.getFirst();
        return new Toewijzing(
                b.oin(),
                b.naam(),
                b.locatie().isEmpty()
                        ? "Ingesteld voor deze activiteit"
                        : "Ingesteld voor deze activiteit en deze plek",
                List.of());
    }

    /// One thing in the report: an activity nobody was chosen for, or two for the same.
    record Punt(String activiteit, String wat) {}

    /// @param activiteiten all that the authority has, by urn
    /// @param geldig the lines that hold now
    /// @param overlap pairs of places that lie over each other
    static List<Punt> dekking(
            Map<String, String> activiteiten, Collection<Behandeldienst> geldig, Map<String, Set<String>> overlap) {
        var per = geldig.stream()
                .collect(Collectors.groupingBy(Behandeldienst::activiteit, TreeMap::new, Collectors.toList()));
        var punten = new ArrayList<Punt>();
        for (var e : new TreeMap<>(activiteiten).entrySet()) {
            if (!per.containsKey(e.getKey())) {
                punten.add(new Punt(e.getKey(), "Gat: niemand ingesteld. Het bevoegd gezag ontvangt zelf."));
            }
        }
        for (var e : per.entrySet()) {
            if (!activiteiten.isEmpty() && !activiteiten.containsKey(e.getKey())) {
                punten.add(new Punt(e.getKey(), "Ingesteld, maar deze activiteit is niet (meer) van ons"));
            }
            for (var a : e.getValue()) {
                for (var b : e.getValue()) {
                    if (a.locatie().compareTo(b.locatie()) < 0
                            && !a.oin().equals(b.oin())
                            && a.toestemming().equals(b.toestemming())
                            && overlap.getOrDefault(a.locatie(), Set.of()).contains(b.locatie())) {
                        punten.add(new Punt(
                                e.getKey(),
                                "Overlap: %s (%s) en %s (%s)".formatted(a.naam(), a.locatie(), b.naam(), b.locatie())));
                    }
                }
            }
        }
        return punten;
    }

    /// What must change to have exactly what was agreed.
    ///
    /// @param anders agreed otherwise than it is: what was agreed
    /// @param teveel here, and not in the agreement
    record Verschil(List<Behandeldienst.Wens> mist, List<Behandeldienst.Wens> anders, List<Behandeldienst> teveel) {}

    static Verschil verschil(List<Behandeldienst.Wens> afspraak, Collection<Behandeldienst> geldig) {
        var nu = new HashMap<Behandeldienst.Sleutel, Behandeldienst>();
        geldig.forEach(b -> nu.put(b.sleutel(), b));
        var mist = new ArrayList<Behandeldienst.Wens>();
        var anders = new ArrayList<Behandeldienst.Wens>();
        for (var wens : afspraak) {
            var huidig = nu.remove(wens.sleutel());
            if (huidig == null) {
                mist.add(wens);
            } else if (!huidig.oin().equals(wens.oin())) {
                anders.add(wens);
            }
        }
        var teveel = new ArrayList<>(nu.values());
        teveel.sort(Comparator.comparing(Behandeldienst::activiteit));
        return new Verschil(mist, anders, teveel);
    }
}

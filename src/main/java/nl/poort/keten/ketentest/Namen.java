package nl.poort.keten.ketentest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The people who are known in a test: their names are taken out of what is shared.
final class Namen {
    private static final Set<String> PROGRAMMA = Set.of("Poort", "Ketencheck");

    private Namen() {}

    static Set<String> van(List<Deelnemer> deelnemers, Bevinding b) {
        var namen = new LinkedHashSet<String>();
        deelnemers.forEach(d -> namen.add(d.naam()));
        namen.add(b.doorNaam());
        namen.removeAll(PROGRAMMA);
        return namen;
    }

    /// What looks like the name of a person and is something else.
    static Set<String> geen(Ketentest test, Stappenplan plan, List<Deelnemer> deelnemers, Bevinding b) {
        var geen = new LinkedHashSet<>(Set.of(
                "Digitaal Stelsel Omgevingswet",
                "Informatiepunt Leefomgeving",
                "Besluit Bouwwerken Leefomgeving",
                "Besluit Activiteiten Leefomgeving",
                "Toepasbare Regels",
                "Samenwerkfunctionaliteit DSO",
                "Wet Kwaliteitsborging"));
        geen.add(test.gemeente());
        geen.add("Gemeente " + test.gemeente());
        geen.add(b.leverancier());
        plan.stappen().forEach(s -> geen.add(s.naam()));
        deelnemers.forEach(d -> geen.add(d.organisatienaam()));
        geen.removeIf(String::isBlank);
        return geen;
    }
}

package nl.poort.registers.organisatie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// When nobody is on duty. Pure.
final class Roosterregels {
    private Roosterregels() {}

    record Periode(Instant van, Instant tot) {}

    /// What is left of the period after taking out the duties, in order of time.
    static List<Periode> gaten(Instant van, Instant tot, List<Periode> diensten) {
        var gaten = new ArrayList<Periode>();
        var gedekt = van;
        for (var dienst :
                diensten.stream().sorted(Comparator.comparing(Periode::van)).toList()) {
            if (dienst.van().isAfter(gedekt) && gedekt.isBefore(tot)) {
                gaten.add(new Periode(gedekt, dienst.van().isBefore(tot) ? dienst.van() : tot));
            }
            gedekt = dienst.tot().isAfter(gedekt) ? dienst.tot() : gedekt;
        }
        if (gedekt.isBefore(tot)) {
            gaten.add(new Periode(gedekt, tot));
        }
        return gaten;
    }
}

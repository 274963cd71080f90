package nl.poort.keten.vragen;

import nl.poort.registers.organisatie.Aanwezigheden;
import nl.poort.registers.organisatie.Vaardigheden;

/// The doors through which work is shared out: by skill and load, let go again, and tried out before.
public record Verdeeldeuren(
        Vaardigheden vaardigheden, Werkverdeling werk, Routeproeven proeven, Loslatingen loslatingen) {

    public static Verdeeldeuren open(Bronnen bronnen, Aanwezigheden aanwezigheden) {
        var vaardigheden = new Vaardigheden(bronnen.db());
        return new Verdeeldeuren(
                vaardigheden,
                new Werkverdeling(bronnen, vaardigheden, aanwezigheden),
                new Routeproeven(bronnen, vaardigheden, aanwezigheden),
                new Loslatingen(bronnen));
    }
}

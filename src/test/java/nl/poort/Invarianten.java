package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import nl.poort.sturing.NietsKwijt;
import nl.poort.techniek.db.Db;

/// Every story ends with all promises kept: call this at its end. These are the same queries as on the page *Niets
/// kwijt*.
public final class Invarianten {
    private Invarianten() {}

    /// First brings what is due to the listeners, as the running program would have done.
    public static void controleer(TestDatabase test) {
        test.gebeurtenissen().deliver(10_000);
        controleer(test.db());
    }

    public static void controleer(Db db) {
        assertThat(NietsKwijt.controleer(db))
                .filteredOn(uitslag -> !uitslag.klopt())
                .as("beloften die niet zijn gehouden")
                .isEmpty();
    }
}

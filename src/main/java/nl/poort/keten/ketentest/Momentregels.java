package nl.poort.keten.ketentest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.techniek.db.Tx;

/// When a team of a chain test comes together (S3-85 to S3-88).
final class Momentregels {
    private Momentregels() {}

    /// A talk with the suppliers and a kick-off before the first day, a stand-up every day, and a meeting each week.
    static List<Moment> sjabloon(List<Iteratie> iteraties, Supplier<UUID> id) {
        var momenten = new ArrayList<Moment>();
        var eerste = iteraties.getFirst().van();
        momenten.add(moment(id, Momentsoort.VOORBESPREKING, null, eerste.minusDays(10), 10));
        momenten.add(moment(id, Momentsoort.KICK_OFF, null, eerste.minusDays(4), 10));
        for (var iteratie : iteraties) {
            for (var dag = iteratie.van(); !dag.isAfter(iteratie.tot()); dag = dag.plusDays(1)) {
                momenten.add(moment(id, Momentsoort.STAND_UP, iteratie.nr(), dag, 9));
            }
            momenten.add(moment(id, Momentsoort.WEEKBIJEENKOMST, iteratie.nr(), iteratie.tot(), 14));
        }
        return momenten;
    }

    private static Moment moment(Supplier<UUID> id, Momentsoort soort, Integer iteratie, LocalDate dag, int uur) {
        return new Moment(id.get(), soort, iteratie, op(dag, uur), Momentstand.GEPLAND, "");
    }

    private static Instant op(LocalDate dag, int uur) {
        return dag.atTime(uur, 0).atZone(Tx.ZONE).toInstant();
    }
}

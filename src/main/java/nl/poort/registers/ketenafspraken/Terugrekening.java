package nl.poort.registers.ketenafspraken;

import java.time.Instant;
import java.util.List;
import nl.poort.registers.klokken.Kalenders;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;

/// Counts back from the promise: what a link may use is what the way back leaves it. Pure.
public final class Terugrekening {
    private Terugrekening() {}

    /// The latest moment for a link to answer, so that every step of the way back still has its norm.
    ///
    /// @param terugweg the norms of the way back in the order in which they come
    public static Instant uiterlijk(
            Kalenders kalenders, Kalendersoort kalender, Instant ketendeadline, List<Norm> terugweg) {
        return terugweg.reversed().stream()
                .reduce(
                        ketendeadline,
                        (moment, norm) -> kalenders.minus(kalender, moment, norm),
                        (een, ander) -> ander);
    }

    /// The deadline of a link: its own norm from the offer, but never later than [#uiterlijk].
    public static Instant schakeldeadline(
            Kalenders kalenders,
            Kalendersoort kalender,
            Instant aangeboden,
            Norm norm,
            Instant ketendeadline,
            List<Norm> terugweg) {
        var eigen = kalenders.plus(kalender, aangeboden, norm);
        var uiterlijk = uiterlijk(kalenders, kalender, ketendeadline, terugweg);
        return uiterlijk.isBefore(eigen) ? uiterlijk : eigen;
    }
}

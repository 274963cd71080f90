package nl.poort.sturing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;

/// Whole weeks, from Monday to Sunday.
///
/// @param van the first Monday
/// @param tot the Monday after the last week
public record Periode(LocalDate van, LocalDate tot) {

    public Periode {
        if (van.getDayOfWeek() != DayOfWeek.MONDAY || tot.getDayOfWeek() != DayOfWeek.MONDAY || !van.isBefore(tot)) {
            throw new IllegalArgumentException("a period is of whole weeks: " + van + " to " + tot);
        }
    }

    /// The last weeks, up to and including the one in which `vandaag` lies.
    public static Periode weken(LocalDate vandaag, int aantal) {
        var tot = vandaag.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new Periode(tot.minusWeeks(aantal), tot);
    }

    public List<LocalDate> weken() {
        return LongStream.range(0, ChronoUnit.WEEKS.between(van, tot))
                .mapToObj(van::plusWeeks)
                .toList();
    }

    /// The last day that counts.
    public LocalDate laatsteDag() {
        return tot.minusDays(1);
    }
}

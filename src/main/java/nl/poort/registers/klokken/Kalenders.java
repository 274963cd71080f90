package nl.poort.registers.klokken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Counts a norm on one of the three calendars, forwards and back. Pure: opening hours and decree days are given.
public final class Kalenders {
    private static final int KWARTEN = 4;

    private final Kalender kalender;
    private final Termijnenwet wet;
    private final Diensttijd dienst;

    public Kalenders(Kalender kalender, Collection<LocalDate> besluitdagen) {
        this.kalender = kalender;
        this.wet = new Termijnenwet(besluitdagen);
        this.dienst = new Diensttijd(kalender, wet);
    }

    public Kalender kalender() {
        return kalender;
    }

    public Termijnenwet termijnenwet() {
        return wet;
    }

    /// Open for service on this day.
    public boolean isOpen(LocalDate dag) {
        return dienst.isOpen(dag);
    }

    /// Open for service at this moment.
    public boolean isOpen(Instant moment) {
        return dienst.isOpen(moment);
    }

    /// The deadline of a promise that starts at `start`.
    public Instant plus(Kalendersoort soort, Instant start, Norm norm) {
        return switch (soort) {
            case DIENST -> plusDienst(start, norm);
            case ATW -> norm.isTijd() ? start.plus(norm.tijd()) : eindeVan(wet.einde(dag(start), norm));
            case VOLCONTINU -> verstreken(start, norm, 1);
        };
    }

    /// The latest start with which a promise is kept at `eind`. A legal term counted back is never moved.
    public Instant minus(Kalendersoort soort, Instant eind, Norm norm) {
        return switch (soort) {
            case DIENST -> minusDienst(eind, norm);
            case ATW -> norm.isTijd() ? eind.minus(norm.tijd()) : minusAtw(eind, norm);
            case VOLCONTINU -> verstreken(eind, norm, -1);
        };
    }

    /// How long a clock ran between two moments: open time on the service calendar, elapsed time elsewhere.
    public Duration duur(Kalendersoort soort, Instant van, Instant tot) {
        if (!van.isBefore(tot)) {
            return Duration.ZERO;
        }
        return switch (soort) {
            case DIENST -> dienst.duur(van, tot);
            case ATW, VOLCONTINU -> Duration.between(van, tot);
        };
    }

    /// The moment at which three quarters of the running time are used.
    Instant driekwart(Kalendersoort soort, Instant start, Instant deadline) {
        var kwart = duur(soort, start, deadline).dividedBy(KWARTEN);
        return terug(soort, deadline, kwart).truncatedTo(ChronoUnit.SECONDS);
    }

    /// `tijd` of running time before `eind`.
    Instant terug(Kalendersoort soort, Instant eind, Duration tijd) {
        return switch (soort) {
            case DIENST -> dienst.minus(eind, tijd);
            case ATW, VOLCONTINU -> eind.minus(tijd);
        };
    }

    /// The deadline after standing still from `van` until `tot`. A norm in days moves by whole working days, so that it
    /// still ends at closing time.
    Instant naPauze(Kalendersoort soort, Norm norm, Instant deadline, Instant van, Instant tot) {
        return switch (soort) {
            case DIENST -> {
                int dagen = norm.isTijd() ? 0 : dienst.werkdagen(van, tot);
                yield norm.isTijd()
                        ? dienst.plus(deadline, dienst.duur(van, tot))
                        : dagen == 0 ? deadline : dienst.plusWerkdagen(deadline, dagen);
            }
            case ATW, VOLCONTINU -> deadline.plus(Duration.between(van, tot));
        };
    }

    /// The last moment of a day; a microsecond is the finest the database keeps.
    static Instant eindeVan(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(Tx.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private Instant plusDienst(Instant start, Norm norm) {
        return switch (norm.eenheid()) {
            case SECONDEN, MINUTEN, UREN, WERKUREN -> dienst.plus(start, norm.tijd());
            case WERKDAGEN -> dienst.plusWerkdagen(start, norm.aantal());
            case DAGEN, WEKEN, MAANDEN -> dienst.sluiting(dag(start).plus(periode(norm)));
        };
    }

    private Instant minusDienst(Instant eind, Norm norm) {
        return switch (norm.eenheid()) {
            case SECONDEN, MINUTEN, UREN, WERKUREN -> dienst.minus(eind, norm.tijd());
            case WERKDAGEN -> dienst.minusWerkdagen(eind, norm.aantal());
            case DAGEN, WEKEN, MAANDEN -> dienst.sluitingVoor(dag(eind).minus(periode(norm)));
        };
    }

    private Instant minusAtw(Instant eind, Norm norm) {
        if (norm.eenheid() != Eenheid.WERKDAGEN) {
            return eindeVan(dag(eind).minus(periode(norm)));
        }
        var dag = dag(eind);
        for (int i = 0; i < norm.aantal(); ) {
            dag = dag.minusDays(1);
            i += wet.isWerkdag(dag) ? 1 : 0;
        }
        return eindeVan(dag);
    }

    /// Elapsed time: a day is 24 hours, also when summer time begins or ends.
    private static Instant verstreken(Instant moment, Norm norm, int richting) {
        return switch (norm.eenheid()) {
            case SECONDEN, MINUTEN, UREN -> moment.plus(norm.tijd().multipliedBy(richting));
            case DAGEN -> moment.plus(Duration.ofDays((long) norm.aantal() * richting));
            case WEKEN -> moment.plus(Duration.ofDays(7L * norm.aantal() * richting));
            case MAANDEN ->
                moment.atZone(Tx.ZONE)
                        .plusMonths((long) norm.aantal() * richting)
                        .toInstant();
            case WERKUREN, WERKDAGEN ->
                throw new Weigering(
                        "norm-past-niet-bij-kalender",
                        "Een klok die dag en nacht loopt kent geen "
                                + norm.eenheid().woord(2) + ". Kies minuten of uren");
        };
    }

    private static Period periode(Norm norm) {
        return switch (norm.eenheid()) {
            case DAGEN -> Period.ofDays(norm.aantal());
            case WEKEN -> Period.ofWeeks(norm.aantal());
            case MAANDEN -> Period.ofMonths(norm.aantal());
            case SECONDEN, MINUTEN, UREN, WERKUREN, WERKDAGEN -> throw new IllegalStateException(norm.tekst());
        };
    }

    static LocalDate dag(Instant moment) {
        return moment.atZone(Tx.ZONE).toLocalDate();
    }
}

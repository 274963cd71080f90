package nl.poort.registers.klokken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.poort.techniek.db.Tx;

/// Counts over opening hours. The moment of closing still belongs to the day, so that counting back and forth agree.
final class Diensttijd {
    private final Kalender kalender;
    private final Termijnenwet wet;

    private record Blok(LocalDate dag, Instant van, Instant tot) {}

    Diensttijd(Kalender kalender, Termijnenwet wet) {
        this.kalender = kalender;
        this.wet = wet;
    }

    boolean isOpen(LocalDate dag) {
        return kalender.uren().containsKey(dag.getDayOfWeek())
                && !kalender.sluitdagen().contains(dag)
                && !wet.isVrij(dag);
    }

    boolean isOpen(Instant moment) {
        var dag = dag(moment);
        return isOpen(dag)
                && !moment.isBefore(blok(dag).van())
                && moment.isBefore(blok(dag).tot());
    }

    /// `tijd` of open time later.
    Instant plus(Instant start, Duration tijd) {
        var blok = vanaf(start);
        var moment = later(start, blok.van());
        var rest = tijd;
        while (rest.compareTo(Duration.between(moment, blok.tot())) > 0) {
            rest = rest.minus(Duration.between(moment, blok.tot()));
            blok = blok(open(blok.dag().plusDays(1)));
            moment = blok.van();
        }
        return moment.plus(rest);
    }

    /// The latest moment from which `tijd` of open time fits before `eind`.
    Instant minus(Instant eind, Duration tijd) {
        var blok = tot(eind);
        var moment = eerder(eind, blok.tot());
        var rest = tijd;
        while (rest.compareTo(Duration.between(blok.van(), moment)) > 0) {
            rest = rest.minus(Duration.between(blok.van(), moment));
            blok = blok(laatstOpen(blok.dag().minusDays(1)));
            moment = blok.tot();
        }
        return moment.minus(rest);
    }

    /// Closing time of the n-th open day after the start day; a start outside opening hours counts from the opening.
    Instant plusWerkdagen(Instant start, int aantal) {
        var dag = vanaf(start).dag();
        for (int i = 0; i < aantal; i++) {
            dag = open(dag.plusDays(1));
        }
        return blok(dag).tot();
    }

    /// The latest moment from which `aantal` working days end at or before `eind`.
    Instant minusWerkdagen(Instant eind, int aantal) {
        var dag = tot(eind).dag();
        if (blok(dag).tot().isAfter(eind)) {
            dag = laatstOpen(dag.minusDays(1));
        }
        for (int i = 0; i < aantal; i++) {
            dag = laatstOpen(dag.minusDays(1));
        }
        return blok(dag).tot();
    }

    /// Closing time of this day, or of the first open day after it.
    Instant sluiting(LocalDate dag) {
        return blok(open(dag)).tot();
    }

    /// Closing time of this day, or of the last open day before it.
    Instant sluitingVoor(LocalDate dag) {
        return blok(laatstOpen(dag)).tot();
    }

    /// Open time between two moments.
    Duration duur(Instant van, Instant tot) {
        var som = Duration.ZERO;
        for (var blok = vanaf(van);
                blok.van().isBefore(tot);
                blok = blok(open(blok.dag().plusDays(1)))) {
            som = som.plus(Duration.between(later(van, blok.van()), eerder(tot, blok.tot())));
        }
        return som;
    }

    /// Open days after the day of `van` up to and including the day of `tot`.
    int werkdagen(Instant van, Instant tot) {
        int aantal = 0;
        var einde = dag(tot);
        for (var dag = dag(van).plusDays(1); !dag.isAfter(einde); dag = dag.plusDays(1)) {
            aantal += isOpen(dag) ? 1 : 0;
        }
        return aantal;
    }

    /// The opening that `moment` lies in, or the next one.
    private Blok vanaf(Instant moment) {
        var blok = blok(open(dag(moment)));
        return moment.isAfter(blok.tot()) ? blok(open(blok.dag().plusDays(1))) : blok;
    }

    /// The opening that `moment` lies in, or the one before it.
    private Blok tot(Instant moment) {
        var blok = blok(laatstOpen(dag(moment)));
        return moment.isBefore(blok.van()) ? blok(laatstOpen(blok.dag().minusDays(1))) : blok;
    }

    private Blok blok(LocalDate dag) {
        var uur = kalender.uren().get(dag.getDayOfWeek());
        var laatste = uur.tot().equals(LocalTime.MIDNIGHT) ? dag.plusDays(1) : dag;
        return new Blok(
                dag,
                dag.atTime(uur.van()).atZone(Tx.ZONE).toInstant(),
                laatste.atTime(uur.tot()).atZone(Tx.ZONE).toInstant());
    }

    private LocalDate open(LocalDate vanaf) {
        var dag = vanaf;
        while (!isOpen(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private LocalDate laatstOpen(LocalDate tot) {
        var dag = tot;
        while (!isOpen(dag)) {
            dag = dag.minusDays(1);
        }
        return dag;
    }

    private static LocalDate dag(Instant moment) {
        return moment.atZone(Tx.ZONE).toLocalDate();
    }

    private static Instant later(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static Instant eerder(Instant een, Instant ander) {
        return een.isBefore(ander) ? een : ander;
    }
}

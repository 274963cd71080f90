package nl.poort.registers.zaken;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.zaken.Zaak.Verlenging;

/// What the fields of a case mean for its term. Pure.
final class Termijnregels {
    private static final int WEEK = 7;

    private Termijnregels() {}

    /// What has to happen to the clock of a case that becomes another.
    record Gevolg(boolean stop, boolean start, boolean pauzeer, boolean hervat, Optional<Norm> verleng) {}

    static Gevolg gevolg(Zaak oud, Zaak nieuw) {
        boolean wasDicht = oud.einddatum() != null;
        boolean isDicht = nieuw.einddatum() != null;
        // the clock of a case that goes on is a new one: what it grew before, it grows again
        boolean start = wasDicht && !isDicht;
        return new Gevolg(
                !wasDicht && isDicht,
                start,
                !staatStil(oud) && staatStil(nieuw),
                staatStil(oud) && !staatStil(nieuw),
                erbij(start ? null : oud.verlenging(), nieuw.verlenging(), nieuw.startdatum()));
    }

    static boolean staatStil(Zaak z) {
        return z.opschorting() != null && Boolean.TRUE.equals(z.opschorting().indicatie());
    }

    /// By how much a term grows: `duur` is what it grew in all.
    private static Optional<Norm> erbij(Verlenging oud, Verlenging nieuw, LocalDate van) {
        long dagen = dagen(nieuw, van) - dagen(oud, van);
        return dagen <= 0 ? Optional.empty() : Optional.of(new Norm((int) dagen, Eenheid.DAGEN));
    }

    private static long dagen(Verlenging v, LocalDate van) {
        return v == null || v.duur() == null ? 0 : ChronoUnit.DAYS.between(van, van.plus(v.duur()));
    }

    /// The term of a type of case as a norm, in the unit the law counts in; empty when there is none.
    static Optional<Norm> norm(Period doorlooptijd, LocalDate van) {
        if (doorlooptijd == null || doorlooptijd.isZero() || doorlooptijd.isNegative()) {
            return Optional.empty();
        }
        if (doorlooptijd.getDays() == 0) {
            return Optional.of(new Norm((int) doorlooptijd.toTotalMonths(), Eenheid.MAANDEN));
        }
        int dagen = (int) ChronoUnit.DAYS.between(van, van.plus(doorlooptijd));
        return Optional.of(
                doorlooptijd.toTotalMonths() == 0 && dagen % WEEK == 0
                        ? Norm.weken(dagen / WEEK)
                        : new Norm(dagen, Eenheid.DAGEN));
    }
}

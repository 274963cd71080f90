package nl.poort.registers.klokken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Legal terms by the Algemene termijnenwet (domain 3.6, rules 1 to 6). Pure; decree days are given.
///
/// Only for terms in laws: a promise of a municipality counts on the service calendar.
public final class Termijnenwet {
    private static final int MEESTE_DAGEN = 90;
    private static final int MEESTE_WEKEN = 12;
    private static final int MEESTE_MAANDEN = 3;
    private static final int DAGEN_MET_TWEE_WERKDAGEN = 3;

    private final Set<LocalDate> besluitdagen;

    /// @param besluitdagen days that a royal decree equates with holidays
    public Termijnenwet(Collection<LocalDate> besluitdagen) {
        this.besluitdagen = Set.copyOf(besluitdagen);
    }

    /// Not a Saturday, Sunday, general holiday or day equated with one.
    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !isVrij(dag);
    }

    boolean isVrij(LocalDate dag) {
        return besluitdagen.contains(dag) || Feestdagen.isFeestdag(dag);
    }

    /// The last day of a term that starts on the day after `start`.
    public LocalDate einde(LocalDate start, Norm norm) {
        return einde(start, kaalEinde(start, norm), List.of(norm));
    }

    /// The last day of a term that was suspended or extended.
    ///
    /// @param kaal the end before the law moves it, suspension and extension included
    /// @param delen the term and its extensions
    public LocalDate einde(LocalDate start, LocalDate kaal, List<Norm> delen) {
        if (!wordtVerschoven(delen)) {
            return kaal;
        }
        var einde = eersteWerkdag(kaal);
        if (!telt(delen.getFirst(), DAGEN_MET_TWEE_WERKDAGEN)) {
            return einde;
        }
        var tweede = eersteWerkdag(eersteWerkdag(start.plusDays(1)).plusDays(1));
        return tweede.isAfter(einde) ? tweede : einde;
    }

    /// The end before the law moves it: the same day of the week or of the month.
    public LocalDate kaalEinde(LocalDate start, Norm norm) {
        return switch (norm.eenheid()) {
            case DAGEN -> start.plusDays(norm.aantal());
            case WEKEN -> start.plusWeeks(norm.aantal());
            case MAANDEN -> start.plusMonths(norm.aantal());
            case WERKDAGEN -> werkdagen(start, norm.aantal());
            case SECONDEN, MINUTEN, UREN, WERKUREN ->
                throw new IllegalArgumentException("a term in " + norm.tekst() + " has no last day");
        };
    }

    /// Reading to be confirmed by a lawyer: each part is judged by its own length, so that 8 weeks and once 6 more are
    /// two short terms and not one long term of 14 weeks.
    static boolean wordtVerschoven(List<Norm> delen) {
        return delen.stream().allMatch(deel -> switch (deel.eenheid()) {
            case DAGEN -> deel.aantal() <= MEESTE_DAGEN;
            case WEKEN -> deel.aantal() <= MEESTE_WEKEN;
            case MAANDEN -> deel.aantal() <= MEESTE_MAANDEN;
            case WERKDAGEN -> true;
            case SECONDEN, MINUTEN, UREN, WERKUREN -> false;
        });
    }

    /// Reading to be confirmed by a lawyer: suspended are the day after the invitation up to but not including the day
    /// on which the supplement came. A term to supplement that passed unused ends the suspension by itself.
    ///
    /// @param uiterlijk last day to supplement, or null
    public static int opgeschorteDagen(LocalDate uitnodiging, LocalDate aangevuld, LocalDate uiterlijk) {
        var einde = uiterlijk != null && aangevuld.isAfter(uiterlijk) ? uiterlijk.plusDays(1) : aangevuld;
        return (int) Math.max(0, ChronoUnit.DAYS.between(uitnodiging.plusDays(1), einde));
    }

    private static boolean telt(Norm norm, int dagen) {
        return switch (norm.eenheid()) {
            case DAGEN -> norm.aantal() >= dagen;
            case WEKEN, MAANDEN -> true;
            case WERKDAGEN, SECONDEN, MINUTEN, UREN, WERKUREN -> false;
        };
    }

    private LocalDate werkdagen(LocalDate start, int aantal) {
        var dag = start;
        for (int i = 0; i < aantal; i++) {
            dag = eersteWerkdag(dag.plusDays(1));
        }
        return dag;
    }

    private LocalDate eersteWerkdag(LocalDate vanaf) {
        var dag = vanaf;
        while (!isWerkdag(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }
}

package nl.poort.web.beheer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.poort.registers.klokken.Feestdagen;
import nl.poort.registers.klokken.Kalenders;

/// A month as a table of weeks: which days are open, and why the others are not. Pure.
public final class Maandbeeld {
    private Maandbeeld() {}

    /// @param open opening hours in words; empty when closed
    /// @param dicht why it is closed; empty when open
    /// @param bijzonder closed on a day of the week that is open otherwise
    public record Dag(LocalDate dag, boolean inMaand, String open, String dicht, boolean bijzonder) {}

    static List<List<Dag>> weken(YearMonth maand, Kalenders kalenders, Map<LocalDate, String> besluitdagen) {
        var weken = new ArrayList<List<Dag>>();
        var dag = maand.atDay(1).minusDays(maand.atDay(1).getDayOfWeek().getValue() - 1L);
        while (!dag.isAfter(maand.atEndOfMonth())) {
            var week = new ArrayList<Dag>();
            for (int i = 0; i < 7; i++, dag = dag.plusDays(1)) {
                week.add(dag(dag, maand, kalenders, besluitdagen));
            }
            weken.add(week);
        }
        return weken;
    }

    private static Dag dag(LocalDate dag, YearMonth maand, Kalenders kalenders, Map<LocalDate, String> besluitdagen) {
        boolean inMaand = YearMonth.from(dag).equals(maand);
        var uur = kalenders.kalender().uren().get(dag.getDayOfWeek());
        if (kalenders.isOpen(dag)) {
            return new Dag(dag, inMaand, uur.van() + "–" + uur.tot(), "", false);
        }
        return new Dag(dag, inMaand, "", waarom(dag, kalenders, besluitdagen), uur != null);
    }

    private static String waarom(LocalDate dag, Kalenders kalenders, Map<LocalDate, String> besluitdagen) {
        var feestdag = Feestdagen.van(dag.getYear()).get(dag);
        if (feestdag != null) {
            return feestdag;
        }
        if (besluitdagen.containsKey(dag)) {
            return "besluitdag";
        }
        return kalenders.kalender().sluitdagen().contains(dag) ? "sluitdag" : "dicht";
    }
}

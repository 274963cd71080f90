package nl.poort.registers.klokken;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import nl.poort.techniek.Weigering;

/// The penalty for deciding too late (Awb 4:17). The amounts are indexed, so they are data with a start date.
///
/// @param treden steps in order; after the last one nothing is added
public record Dwangsom(LocalDate vanaf, List<Trede> treden) {
    private static final int WEKEN_NA_INGEBREKESTELLING = 2;

    /// So many days at so many euros a day.
    public record Trede(int dagen, int bedrag) {}

    public Dwangsom {
        treden = List.copyOf(treden);
        var fouten = new LinkedHashMap<String, String>();
        if (vanaf == null) {
            fouten.put("vanaf", "Vul de datum in waarop de bedragen ingaan");
        }
        if (treden.isEmpty() || treden.stream().anyMatch(t -> t.dagen() < 1 || t.bedrag() < 1)) {
            fouten.put("treden", "Vul voor elke periode het aantal dagen en het bedrag per dag in");
        }
        if (!fouten.isEmpty()) {
            throw new Weigering("dwangsom-onjuist", "De bedragen kloppen nog niet", fouten);
        }
    }

    /// What is due in euros after so many days; the days are counted as they come, the Atw does not apply.
    public int bedrag(int dagen) {
        int som = 0;
        int rest = Math.max(0, dagen);
        for (var trede : treden) {
            int hier = Math.min(rest, trede.dagen());
            som += hier * trede.bedrag();
            rest -= hier;
        }
        return som;
    }

    /// What is due on a day, without a decision yet.
    public int bedragOp(LocalDate ingebrekestelling, LocalDate dag) {
        return bedrag((int) ChronoUnit.DAYS.between(eersteDag(ingebrekestelling), dag) + 1);
    }

    /// Reading to be confirmed by a lawyer: the day after two full weeks since the notice of default was received.
    public static LocalDate eersteDag(LocalDate ingebrekestelling) {
        return ingebrekestelling.plusWeeks(WEKEN_NA_INGEBREKESTELLING).plusDays(1);
    }
}

package nl.poort.registers.klokken;

import java.util.List;

/// The unit of a norm. Minutes and hours run over open time on the service calendar, over elapsed time elsewhere.
public enum Eenheid {
    SECONDEN("seconde", "seconden", List.of("sec", "s")),
    MINUTEN("minuut", "minuten", List.of("min", "m")),
    UREN("uur", "uur", List.of("uren", "u")),
    WERKUREN("werkuur", "werkuren", List.of("wu")),
    WERKDAGEN("werkdag", "werkdagen", List.of("wd")),
    DAGEN("dag", "dagen", List.of()),
    WEKEN("week", "weken", List.of()),
    MAANDEN("maand", "maanden", List.of());

    private final String een;
    private final String meer;
    private final List<String> ook;

    Eenheid(String een, String meer, List<String> ook) {
        this.een = een;
        this.meer = meer;
        this.ook = ook;
    }

    /// The unit after a number: `werkdag` after 1, `werkdagen` after more.
    public String woord(int aantal) {
        return aantal == 1 ? een : meer;
    }

    boolean heet(String woord) {
        return een.equals(woord) || meer.equals(woord) || ook.contains(woord);
    }
}

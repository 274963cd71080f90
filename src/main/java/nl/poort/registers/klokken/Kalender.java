package nl.poort.registers.klokken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.poort.techniek.Weigering;

/// The opening hours of one organisation from a date on: plain data. Holidays and decree days are closed always.
///
/// @param versie 0 for the default
/// @param uren a day of the week that is missing is closed
/// @param sluitdagen own extra closed days (carnaval); ordinary working days for the law
public record Kalender(int versie, LocalDate vanaf, Map<DayOfWeek, Openingstijd> uren, Set<LocalDate> sluitdagen) {

    public Kalender {
        uren = Map.copyOf(uren);
        sluitdagen = Set.copyOf(sluitdagen);
        var fouten = new LinkedHashMap<String, String>();
        if (vanaf == null) {
            fouten.put("vanaf", "Vul de datum in waarop de openingstijden ingaan");
        }
        if (uren.isEmpty()) {
            fouten.put("uren", "Kies minstens één dag waarop u open bent");
        }
        uren.forEach((dag, uur) -> {
            if (!uur.klopt()) {
                fouten.put("uren." + dag.getValue(), "De sluitingstijd moet na de openingstijd liggen");
            }
        });
        if (!fouten.isEmpty()) {
            throw new Weigering("openingstijden-onjuist", "De openingstijden kloppen nog niet", fouten);
        }
    }

    /// Monday to Friday, 08:30 to 17:00.
    public static Kalender standaard() {
        var uur = new Openingstijd(LocalTime.of(8, 30), LocalTime.of(17, 0));
        return new Kalender(
                0,
                LocalDate.EPOCH,
                Map.of(
                        DayOfWeek.MONDAY, uur,
                        DayOfWeek.TUESDAY, uur,
                        DayOfWeek.WEDNESDAY, uur,
                        DayOfWeek.THURSDAY, uur,
                        DayOfWeek.FRIDAY, uur),
                Set.of());
    }
}

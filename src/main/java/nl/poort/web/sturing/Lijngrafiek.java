package nl.poort.web.sturing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Streefwaarde;
import nl.poort.sturing.kpi.Telling;

/// A measure over the weeks as a line, beside the table that says the same. Of 100 high, ten wide per week.
///
/// @param doel how high the aim of the year lies; null when there is none
public record Lijngrafiek(List<Punt> punten, Integer doel) {
    private static final int STAP = 10;

    /// One week.
    ///
    /// @param hoogte null when nothing was counted
    public record Punt(LocalDate week, Telling telling, int x, Integer hoogte) {}

    static Lijngrafiek van(Kerncijfers.Verdieping v) {
        var eenheid = v.cijfer().maatstaf().eenheid();
        var punten = new ArrayList<Punt>();
        v.weken()
                .forEach((week, telling) -> punten.add(new Punt(
                        week,
                        telling,
                        punten.size() * STAP + STAP / 2,
                        telling.onder() == 0 ? null : Normtaal.lengte(eenheid, telling))));
        return new Lijngrafiek(punten, hoogte(v.cijfer().doel()));
    }

    private static Integer hoogte(Streefwaarde doel) {
        return doel == null ? null : Normtaal.lengte(doel.maatstaf().eenheid(), java.util.Optional.of(doel.waarde()));
    }

    public int breedte() {
        return punten.size() * STAP;
    }

    /// The line through the weeks in which something was counted.
    public String lijn() {
        return punten.stream()
                .filter(p -> p.hoogte() != null)
                .map(p -> p.x() + "," + (100 - p.hoogte()))
                .collect(Collectors.joining(" "));
    }
}

package nl.poort.web.afspraken;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.afspraken.Agenda;

/// A few days with free times, and the way to earlier and later ones.
///
/// @param eerder the first day of the page before, null when there is none; as `later`
public record Vrijetijden(List<Agenda.Vrijedag> dagen, LocalDate eerder, LocalDate later, int hoeveel) {
    private static final int PER_KEER = 5;

    /// @param vanaf the first day to show; null for the first that is free
    static Vrijetijden van(List<Agenda.Vrijedag> alle, LocalDate vanaf) {
        int begin = 0;
        while (vanaf != null && begin < alle.size() && alle.get(begin).dag().isBefore(vanaf)) {
            begin++;
        }
        begin = begin == alle.size() ? Math.max(0, alle.size() - PER_KEER) : begin;
        int eind = Math.min(alle.size(), begin + PER_KEER);
        return new Vrijetijden(
                List.copyOf(alle.subList(begin, eind)),
                begin == 0 ? null : alle.get(Math.max(0, begin - PER_KEER)).dag(),
                eind == alle.size() ? null : alle.get(eind).dag(),
                alle.size());
    }

    static Vrijetijden van(Agenda agenda, UUID bij, UUID locatie, UUID product, UUID medewerker, LocalDate vanaf) {
        return van(agenda.vrij(bij, locatie, product, medewerker), vanaf);
    }
}

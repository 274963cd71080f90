package nl.poort.registers.ketenafspraken;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Schakelsoort;

/// What the links of a chain agreed, from a date on. A version never changes.
///
/// @param versie given when it is saved
/// @param schakels in order of the chain, per priority
/// @param ketennorm per priority: the promise to the customer
public record Ketenafspraak(
        String naam, int versie, LocalDate vanaf, List<Schakelnorm> schakels, Map<Integer, Norm> ketennorm) {

    public static final int HOOGSTE_PRIORITEIT = 1;
    public static final int LAAGSTE_PRIORITEIT = 4;

    public Ketenafspraak {
        schakels = List.copyOf(schakels);
        ketennorm = Map.copyOf(ketennorm);
    }

    /// Priority 1 runs day and night, the others on opening hours.
    public static Kalendersoort kalender(int prioriteit) {
        return prioriteit == HOOGSTE_PRIORITEIT ? Kalendersoort.VOLCONTINU : Kalendersoort.DIENST;
    }

    /// The links at one priority, in order of the chain.
    public List<Schakelnorm> schakels(int prioriteit) {
        return schakels.stream()
                .filter(s -> s.prioriteit() == prioriteit)
                .sorted(Comparator.comparingInt(Schakelnorm::volgorde))
                .toList();
    }

    /// The promise of one kind of link for one step; empty when the chain has no such link.
    public Optional<Schakelnorm> schakel(int prioriteit, Schakelsoort soort, Stap stap) {
        return schakels(prioriteit).stream()
                .filter(s -> s.soort() == soort && s.stap() == stap)
                .findFirst();
    }

    public Optional<Norm> ketennorm(int prioriteit) {
        return Optional.ofNullable(ketennorm.get(prioriteit));
    }

    /// The norms of the way back that come after this place in the chain, in order.
    public List<Norm> terugweg(int prioriteit, int volgorde) {
        return schakels(prioriteit).stream()
                .filter(s -> s.stap().isTerugweg() && s.volgorde() > volgorde)
                .map(Schakelnorm::antwoord)
                .toList();
    }

    Ketenafspraak alsVersie(int nummer) {
        return new Ketenafspraak(naam, nummer, vanaf, schakels, ketennorm);
    }
}

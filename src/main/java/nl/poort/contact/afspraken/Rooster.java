package nl.poort.contact.afspraken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// When how many desks of a location are open for appointments, and for what, from a date on. A version never changes.
public record Rooster(int versie, LocalDate vanaf, List<Blok> blokken, List<Aanbod> aanbod, String door) {

    /// Each week on this day.
    ///
    /// @param plekken how many customers at the same time
    public record Blok(DayOfWeek dag, LocalTime van, LocalTime tot, int plekken) {}

    /// What people may come for, and how long it takes.
    public record Aanbod(UUID product, int minuten) {}

    public Rooster {
        blokken = blokken.stream()
                .sorted(Comparator.comparing(Blok::dag).thenComparing(Blok::van))
                .toList();
        aanbod = List.copyOf(aanbod);
    }

    public Optional<Aanbod> voor(UUID product) {
        return aanbod.stream().filter(a -> a.product().equals(product)).findFirst();
    }

    public List<Blok> op(DayOfWeek dag) {
        return blokken.stream().filter(b -> b.dag() == dag).toList();
    }
}

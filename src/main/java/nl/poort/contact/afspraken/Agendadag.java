package nl.poort.contact.afspraken;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/// One day at one location: the desks that are open, what people may come for, and the appointments there are. Without
/// blocks it is closed.
record Agendadag(LocalDate dag, List<Rooster.Blok> blokken, List<Rooster.Aanbod> aanbod, List<Bezet> bezet) {

    /// An appointment that takes a desk.
    record Bezet(LocalTime van, LocalTime tot) {}

    Agendadag {
        blokken = List.copyOf(blokken);
        aanbod = List.copyOf(aanbod);
        bezet = List.copyOf(bezet);
    }

    OptionalInt minuten(UUID product) {
        return aanbod.stream()
                .filter(a -> a.product().equals(product))
                .mapToInt(Rooster.Aanbod::minuten)
                .findFirst();
    }

    /// The same day for one employee, who helps one customer at a time.
    Agendadag van(List<Bezet> eigen) {
        var een = blokken.stream()
                .map(b -> new Rooster.Blok(b.dag(), b.van(), b.tot(), 1))
                .toList();
        return new Agendadag(dag, een, aanbod, eigen);
    }
}

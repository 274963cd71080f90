package nl.poort.contact.afspraken;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/// A time at a location, for one product.
///
/// @param medewerker with whom; null for who is free
public record Afspraakmoment(UUID locatie, UUID product, LocalDateTime begin, UUID medewerker) {

    public static Afspraakmoment van(UUID locatie, UUID product, LocalDateTime begin) {
        return new Afspraakmoment(locatie, product, begin, null);
    }

    public LocalDate dag() {
        return begin.toLocalDate();
    }

    public LocalTime tijd() {
        return begin.toLocalTime();
    }
}

package nl.poort.contact.afspraken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import nl.poort.techniek.db.Tx;

/// A meeting at a counter that was agreed before.
///
/// @param nummer `A-1234567`, not in order: nobody guesses the next one
/// @param onderwerp the name of the product when the appointment was made
/// @param medewerker with whom it is, null for who is free
/// @param email null when only the telephone number is known, and the other way round
/// @param partij the customer as we know him, or null
/// @param bezoek the visit to the counter, once the customer signed in
/// @param gemaaktDoor the employee, or `Klant`
public record Afspraak(
        UUID id,
        UUID organisatie,
        String nummer,
        UUID locatie,
        UUID product,
        String onderwerp,
        Instant begin,
        Instant einde,
        UUID medewerker,
        String medewerkerNaam,
        String naam,
        String email,
        String telefoon,
        UUID partij,
        String opmerking,
        Afspraakstand stand,
        UUID bezoek,
        Instant gemaaktOp,
        String gemaaktDoor) {

    /// Moving or cancelling is for what is still to come.
    public boolean teWijzigen(Instant nu) {
        return stand == Afspraakstand.BEVESTIGD && begin.isAfter(nu);
    }

    public int minuten() {
        return (int) Duration.between(begin, einde).toMinutes();
    }

    public LocalDate dag() {
        return lokaal().toLocalDate();
    }

    public LocalTime tijd() {
        return lokaal().toLocalTime();
    }

    private LocalDateTime lokaal() {
        return begin.atZone(Tx.ZONE).toLocalDateTime();
    }

    @Override
    public String toString() {
        return "Afspraak " + id + " " + stand;
    }
}

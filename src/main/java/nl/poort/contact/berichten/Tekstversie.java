package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.LocalDate;

/// How an organisation words one message from a day on; a version never changes.
///
/// @param door who made it
public record Tekstversie(
        Berichtcode code, int versie, LocalDate vanaf, String onderwerp, String tekst, Instant gemaaktOp, String door) {

    public Berichttekst sjabloon() {
        return new Berichttekst(onderwerp, tekst);
    }
}

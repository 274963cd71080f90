package nl.poort.contact.inzage;

import java.time.Instant;
import java.util.UUID;

/// Something that is disputed: until it is decided, everybody sees that it may be wrong.
///
/// @param vraag the Vraag by which it is handled; it has the number and the promise
/// @param registratie the register it stands in; null = our own data
/// @param uiterlijk the last moment to decide, by law
/// @param uitkomst what was told; null as long as it is open
/// @param terugmelding what the keeper of the register was told; null when there is none
public record Correctie(
        UUID id,
        UUID organisatie,
        UUID partij,
        UUID vraag,
        String kenmerk,
        String registratie,
        String gegeven,
        String staatEr,
        String hoort,
        String toelichting,
        Stand stand,
        Instant tijd,
        Instant uiterlijk,
        Instant afgehandeldOp,
        String uitkomst,
        Terugmelding terugmelding) {

    public enum Stand {
        OPEN("in onderzoek"),
        AFGEHANDELD("afgehandeld");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    public boolean isOpen() {
        return stand == Stand.OPEN;
    }
}

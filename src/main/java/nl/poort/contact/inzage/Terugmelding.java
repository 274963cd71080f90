package nl.poort.contact.inzage;

import java.time.Instant;
import java.util.UUID;

/// What the keeper of a register is told, and what it answered.
///
/// @param correctie the dispute it came from; also its own id
/// @param antwoord null as long as there is none
public record Terugmelding(
        UUID correctie,
        UUID organisatie,
        UUID partij,
        String kenmerk,
        String registratie,
        String gegeven,
        String staatEr,
        String hoort,
        String toelichting,
        Stand stand,
        Instant gemeldOp,
        Instant beantwoordOp,
        String antwoord) {

    public enum Stand {
        GEMELD("doorgegeven"),
        IN_ONDERZOEK("in onderzoek"),
        GEWIJZIGD("aangepast"),
        AFGEWEZEN("niet aangepast");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}

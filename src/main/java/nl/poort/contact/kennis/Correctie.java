package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody who got a wrong answer, and whether that was put right.
///
/// @param vraag the Vraag or the contact in which it was given
public record Correctie(
        UUID herroeping,
        UUID vraag,
        Soort soort,
        int versie,
        Instant gegevenOp,
        Stand stand,
        Optional<String> wie,
        Optional<Instant> tijd) {

    /// Where an answer was given.
    public enum Soort {
        VRAAG,
        CONTACT
    }

    public enum Stand {
        TE_DOEN("nog niet verteld"),
        AANGEBODEN("rechtgezet"),
        NIET_NODIG("niet nodig");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}

package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a colleague told the editor.
///
/// @param ding the article or product it is about; empty when nothing was found
/// @param woorden what is wrong, or the words of the customer
/// @param contact the conversation it came up in
/// @param klaarOp when the editor was done with it
/// @param artikel the article that was made of it
public record Kennismelding(
        UUID id,
        Soort soort,
        UUID organisatie,
        Optional<UUID> ding,
        String code,
        String titel,
        String woorden,
        Optional<UUID> contact,
        String door,
        Instant tijd,
        Optional<Instant> klaarOp,
        String uitkomst,
        Optional<UUID> artikel) {

    public enum Soort {
        KLOPT_NIET("klopt niet"),
        NIET_GEVONDEN("niet gevonden");

        private final String tekst;

        Soort(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}

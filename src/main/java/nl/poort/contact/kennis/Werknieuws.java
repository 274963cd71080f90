package nl.poort.contact.kennis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// News or a work instruction for colleagues.
///
/// @param teams for whom; empty = everybody of the organisation
/// @param tot the last day it is shown; empty = until it is taken away
/// @param gelezen when the one who asks read it
/// @param lezers how many colleagues read it
public record Werknieuws(
        UUID id,
        Soort soort,
        String titel,
        String tekst,
        Set<UUID> teams,
        LocalDate vanaf,
        Optional<LocalDate> tot,
        String wie,
        Instant tijd,
        Optional<Instant> gelezen,
        int lezers) {

    public enum Soort {
        NIEUWS("nieuws"),
        /// Everybody for whom it is must say that it was read.
        WERKINSTRUCTIE("werkinstructie");

        private final String tekst;

        Soort(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}

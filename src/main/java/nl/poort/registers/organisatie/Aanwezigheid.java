package nl.poort.registers.organisatie;

import java.time.Instant;
import java.util.UUID;

/// Whether somebody is there, as the person says; after `tot` it is not known any more.
public record Aanwezigheid(UUID medewerker, UUID organisatie, Stand stand, Instant tot) {

    public enum Stand {
        AANWEZIG("aanwezig"),
        BEZIG("bezig"),
        AFWEZIG("afwezig");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}

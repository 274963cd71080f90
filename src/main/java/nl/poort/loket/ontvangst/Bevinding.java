package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.UUID;

/// What is not as it should be between the source and here.
///
/// @param gesloten null while it is so
public record Bevinding(UUID id, Soort soort, String tekst, int prioriteit, Instant sinds, Instant gesloten) {

    /// Where it must be repaired.
    public enum Soort {
        ORGANISATIE("eigen organisatie"),
        LANDELIJK("landelijke voorzieningen of koppeling"),
        SOFTWARE("software");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}

package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.LocalDate;

/// What came of one attempt.
public sealed interface Bezorging {

    /// The other side took it.
    ///
    /// @param bewijs its answer as it came
    /// @param op the day it was sent, when that was not today; null otherwise
    record Afgeleverd(String bewijs, LocalDate op) implements Bezorging {
        public Afgeleverd(String bewijs) {
            this(bewijs, null);
        }
    }

    /// The other side has it, and tells later what became of it.
    ///
    /// @param opnieuw when to ask again
    record Aangenomen(String bewijs, Instant opnieuw) implements Bezorging {}

    /// It can be read, but nobody has yet.
    record Beschikbaar(String bewijs) implements Bezorging {}

    /// Not now; try again later.
    ///
    /// @param reden without personal data, for the health page
    /// @param allen the whole channel is out of order, so nothing else needs to be tried on it now
    record Uitgesteld(String reden, String bewijs, boolean allen) implements Bezorging {}

    /// Never on this address.
    record Geweigerd(String reden, String bewijs) implements Bezorging {}
}

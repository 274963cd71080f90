package nl.poort.registers.omgeving;

import java.time.Instant;
import java.util.UUID;

/// Somebody's address was not there.
///
/// @param kenmerk what the person was given and the desk searches by, such as `AO-7KMP4W`
/// @param postcode as typed; may be empty
/// @param huisnummer as typed; may be empty
/// @param afgehandeld null as long as nobody did anything about it
/// @param afhandelaar null as long as nobody did
/// @param uitkomst what was done; empty as long as nothing was
public record Adresmelding(
        UUID id,
        String kenmerk,
        String postcode,
        String huisnummer,
        Instant gemeld,
        Instant afgehandeld,
        String afhandelaar,
        String uitkomst) {

    /// The address as it was typed, to read.
    public String adres() {
        return (postcode + " " + huisnummer).strip();
    }
}

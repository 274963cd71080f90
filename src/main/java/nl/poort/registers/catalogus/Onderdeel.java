package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.UUID;

/// What belongs to one version of a zaaktype and is valid as long as it is.
public interface Onderdeel {
    UUID uuid();

    UUID zaaktype();

    /// That of its catalogus as somebody gave it, or null.
    UUID catalogus();

    /// That of its zaaktype; as somebody gave it, or null.
    LocalDate beginGeldigheid();
}

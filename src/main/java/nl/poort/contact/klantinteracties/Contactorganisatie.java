package nl.poort.contact.klantinteracties;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// An organisation that occurs outside the basic registers (Contactgegevens API).
public record Contactorganisatie(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, max = 255, min = 1) String handelsnaam,
        @Veld(nul = true) LocalDate oprichtingsdatum,
        @Veld(nul = true) LocalDate opheffingsdatum,
        @Veld(nul = true) Postadres adres) {}

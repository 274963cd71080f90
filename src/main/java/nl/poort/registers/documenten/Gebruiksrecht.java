package nl.poort.registers.documenten;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// On what conditions a document may be used.
public record Gebruiksrecht(
        UUID uuid,

        @Veld(naar = "enkelvoudiginformatieobject", verplicht = true)
        UUID informatieobject,

        @Veld(verplicht = true) Instant startdatum,
        @Veld(nul = true) Instant einddatum,
        @Veld(verplicht = true, min = 1) String omschrijvingVoorwaarden) {}

package nl.poort.registers.zaken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A contact with a customer about a case, in the old form of the standard.
public record Klantcontact(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld(max = 14) String identificatie,
        @Veld(verplicht = true) Instant datumtijd,
        @Veld(max = 20) String kanaal,
        @Veld(max = 200) String onderwerp,
        @Veld(max = 1000) String toelichting) {}

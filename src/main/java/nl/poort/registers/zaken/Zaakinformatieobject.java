package nl.poort.registers.zaken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A document that belongs to a case.
public record Zaakinformatieobject(
        @Veld(alleenLezen = true) UUID uuid,

        @Veld(verplicht = true, naar = "enkelvoudiginformatieobject")
        UUID informatieobject,

        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld(alleenLezen = true) String aardRelatieWeergave,
        @Veld(max = 200) String titel,
        @Veld String beschrijving,
        @Veld(alleenLezen = true) Instant registratiedatum,
        @Veld(nul = true) Instant vernietigingsdatum,
        @Veld(nul = true, naar = "status") UUID status) {
    static final String HOORT_BIJ = "Hoort bij, omgekeerd: kent";
}

package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// Something that was written down about a case.
public record Zaakeigenschap(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(naar = "zaak") UUID zaak,
        @Veld(verplicht = true, naar = "eigenschap") UUID eigenschap,
        @Veld(alleenLezen = true) String naam,
        @Veld(verplicht = true) String waarde) {}

package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// How a case ended.
public record Resultaat(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld(verplicht = true, naar = "resultaattype") UUID resultaattype,
        @Veld(max = 1000) String toelichting) {}

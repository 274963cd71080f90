package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// A request a case came from, kept elsewhere (zrc-024).
public record Zaakverzoek(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld(verplicht = true) Link verzoek) {}

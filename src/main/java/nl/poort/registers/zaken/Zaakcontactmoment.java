package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// A contact with a customer about a case, kept elsewhere (zrc-025).
public record Zaakcontactmoment(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld(verplicht = true) Link contactmoment) {}

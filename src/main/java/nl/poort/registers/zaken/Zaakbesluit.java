package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// A decision that was made in a case.
public record Zaakbesluit(
        @Veld(alleenLezen = true) UUID uuid,
        UUID zaak,
        @Veld(verplicht = true, naar = "besluit") Link besluit) {}

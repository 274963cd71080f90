package nl.poort.registers.besluiten;

import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A document that lays a decision down.
public record Besluitinformatieobject(
        UUID uuid,

        @Veld(verplicht = true, naar = "enkelvoudiginformatieobject")
        UUID informatieobject,

        @Veld(verplicht = true, naar = "besluit") UUID besluit) {}

package nl.poort.registers.documenten;

import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// That a document belongs to something: the mirror of the relation in the register of that thing.
public record Objectinformatieobject(
        UUID uuid,

        @Veld(naar = "enkelvoudiginformatieobject", verplicht = true)
        UUID informatieobject,

        @Veld(verplicht = true, max = 1000) Link object,
        @Veld(verplicht = true) Objecttype objectType) {}

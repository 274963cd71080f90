package nl.poort.contact.klantinteracties;

import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// Who does something for a customer: a team or an employee of Poort, or whom another system named.
public record Actor(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(alleenLezen = true, naar = "actor") UUID url,
        @Veld(verplicht = true, max = 200, min = 1) String naam,
        @Veld(verplicht = true) SoortActor soortActor,
        @Veld Boolean indicatieActief,
        @Veld(nul = true) Objectidentificator actoridentificator,
        @Veld(vormVan = "soortActor", weglaten = true) Map<String, Object> actorIdentificatie) {}

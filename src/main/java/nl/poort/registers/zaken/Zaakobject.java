package nl.poort.registers.zaken;

import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// A thing a case is about.
public record Zaakobject(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld Link object,
        @Veld(naar = "zaakobjecttype") UUID zaakobjecttype,
        @Veld(verplicht = true) Zaakobjectsoort objectType,

        @Veld(max = 100, vorm = "[a-z_]+", nul = true, weglaten = true)
        String objectTypeOverige,

        @Veld(nul = true) Definitie objectTypeOverigeDefinitie,
        @Veld(max = 80) String relatieomschrijving,

        @Veld(vormVan = "objectType", nul = true, weglaten = true)
        Map<String, Object> objectIdentificatie) {

    /// The fields of the thing itself; of another kind they are what was sent along.
    @SuppressWarnings("unchecked")
    public Map<String, Object> gegevens() {
        return objectIdentificatie.get("overigeData") instanceof Map<?, ?> overige
                ? (Map<String, Object>) overige
                : objectIdentificatie;
    }

    /// Where the form of a thing of another kind is described.
    public record Definitie(
            @Veld(verplicht = true) Link url,
            @Veld(verplicht = true, max = 100) String schema,
            @Veld(verplicht = true, max = 100) String objectData) {}
}

package nl.poort.registers.zaken;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// The part somebody has in a case.
public record Rol(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld Link betrokkene,
        @Veld(verplicht = true) Betrokkenetype betrokkeneType,
        @Veld(max = 625) String afwijkendeNaamBetrokkene,
        @Veld(verplicht = true, naar = "roltype") UUID roltype,
        @Veld(alleenLezen = true) String omschrijving,
        @Veld(alleenLezen = true) OmschrijvingGeneriek omschrijvingGeneriek,
        @Veld(verplicht = true, max = 1000) String roltoelichting,
        @Veld(alleenLezen = true) Instant registratiedatum,
        @Veld IndicatieMachtiging indicatieMachtiging,
        @Veld(nul = true) Contactpersoon contactpersoonRol,
        @Veld(alleenLezen = true, naar = "status") List<UUID> statussen,

        @Veld(vormVan = "betrokkeneType", nul = true, weglaten = true)
        Map<String, Object> betrokkeneIdentificatie) {

    /// Whom to speak to.
    public record Contactpersoon(
            @Veld(max = 254) String emailadres,
            @Veld(max = 50) String functie,
            @Veld(max = 20) String telefoonnummer,
            @Veld(verplicht = true, max = 40) String naam) {}
}

package nl.poort.registers.documenten;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// To or from whom a document went, by exactly one way.
public record Verzending(
        UUID uuid,
        @Veld(verplicht = true, max = 200) Link betrokkene,

        @Veld(naar = "enkelvoudiginformatieobject", verplicht = true)
        UUID informatieobject,

        @Veld(verplicht = true) AardRelatie aardRelatie,
        @Veld(max = 200) String toelichting,
        @Veld(nul = true) LocalDate ontvangstdatum,
        @Veld(nul = true) LocalDate verzenddatum,
        @Veld(verplicht = true, max = 1000) Link contactPersoon,
        @Veld(max = 40) String contactpersoonnaam,
        @Veld(nul = true) Binnenlands binnenlandsCorrespondentieadres,
        @Veld(nul = true) Buitenlands buitenlandsCorrespondentieadres,
        @Veld(nul = true) Postadres correspondentiePostadres,
        @Veld(max = 15, nul = true) String faxnummer,
        @Veld(max = 100, nul = true) String emailadres,
        @Veld Boolean mijnOverheid,
        @Veld(max = 15, nul = true) String telefoonnummer) {

    /// Which end the person stands at.
    public enum AardRelatie {
        AFZENDER,
        GEADRESSEERDE
    }

    public enum Postadrestype {
        ANTWOORDNUMMER,
        POSTBUSNUMMER
    }

    /// An address in the Netherlands.
    public record Binnenlands(
            @Veld(max = 1) String huisletter,
            @Veld(verplicht = true) Integer huisnummer,
            @Veld(max = 4) String huisnummerToevoeging,
            @Veld(verplicht = true, max = 80, min = 1) String naamOpenbareRuimte,
            @Veld(max = 6) String postcode,
            @Veld(verplicht = true, max = 80, min = 1) String woonplaatsnaam) {}

    /// An address elsewhere.
    public record Buitenlands(
            @Veld(verplicht = true, max = 35, min = 1) String adresBuitenland1,
            @Veld(max = 35) String adresBuitenland2,
            @Veld(max = 35) String adresBuitenland3,
            @Veld(verplicht = true, max = 200) Link landPostadres) {}

    /// A post office box or freepost number.
    public record Postadres(
            @Veld(verplicht = true) Integer postBusOfAntwoordnummer,
            @Veld(verplicht = true, max = 6, min = 1) String postadresPostcode,
            @Veld(verplicht = true) Postadrestype postadresType,
            @Veld(verplicht = true, max = 80, min = 1) String woonplaatsnaam) {}
}

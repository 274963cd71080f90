package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// Something that is written down about cases of one zaaktype (Catalogi 1.4.0).
public record Eigenschap(
        UUID uuid,
        @Veld(verplicht = true, max = 20, min = 1) String naam,
        @Veld(naar = "catalogus", alleenLezen = true) UUID catalogus,
        @Veld(verplicht = true, max = 255) String definitie,
        @Veld(verplicht = true) Specificatie specificatie,
        @Veld(max = 1000) String toelichting,
        @Veld(verplicht = true, naar = "zaaktype") UUID zaaktype,
        @Veld(alleenLezen = true) String zaaktypeIdentificatie,
        @Veld(nul = true, naar = "statustype") UUID statustype,
        @Veld(nul = true) LocalDate beginGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject)
        implements Onderdeel {

    /// Which values are right.
    public record Specificatie(
            @Veld(max = 32) String groep,
            @Veld(verplicht = true) Formaat formaat,
            @Veld(verplicht = true, max = 14) String lengte,
            @Veld(verplicht = true, max = 3) String kardinaliteit,
            @Veld(max = 100) List<String> waardenverzameling) {}
}

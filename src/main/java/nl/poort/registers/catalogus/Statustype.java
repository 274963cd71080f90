package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A stage that cases of one zaaktype go through (Catalogi 1.4.0).
public record Statustype(
        UUID uuid,
        @Veld(verplicht = true, max = 80, min = 1) String omschrijving,
        @Veld(max = 80) String omschrijvingGeneriek,
        @Veld(value = "Wat de inwoner ziet", max = 1000) String statustekst,
        @Veld(verplicht = true, naar = "zaaktype") UUID zaaktype,
        @Veld(naar = "catalogus", alleenLezen = true) UUID catalogus,
        @Veld(alleenLezen = true) String zaaktypeIdentificatie,
        @Veld(verplicht = true) Integer volgnummer,
        @Veld(alleenLezen = true) Boolean isEindstatus,
        @Veld Boolean informeren,
        @Veld(nul = true) Period doorlooptijd,
        @Veld(max = 1000, nul = true) String toelichting,
        @Veld List<Checklistitem> checklistitemStatustype,
        @Veld(naar = "eigenschap") List<UUID> eigenschappen,
        @Veld(nul = true) LocalDate beginGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject)
        implements Onderdeel {

    /// Something to look at before the stage is reached.
    public record Checklistitem(
            @Veld(verplicht = true, max = 30) String itemnaam,
            @Veld(max = 1000, nul = true) String toelichting,
            @Veld(verplicht = true, max = 255) String vraagstelling,
            @Veld Boolean verplicht) {}
}

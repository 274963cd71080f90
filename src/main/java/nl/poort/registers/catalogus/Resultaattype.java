package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Veld;

/// How cases of one zaaktype can end, and what that means for the archive (Catalogi 1.4.0).
public record Resultaattype(
        UUID uuid,
        @Veld(verplicht = true, naar = "zaaktype") UUID zaaktype,
        @Veld(alleenLezen = true) String zaaktypeIdentificatie,
        @Veld(verplicht = true, max = 30, min = 1) String omschrijving,

        @Veld(verplicht = true, naar = "resultaattypeomschrijving", mis = "invalid-resource")
        Link resultaattypeomschrijving,

        @Veld(alleenLezen = true) String omschrijvingGeneriek,

        @Veld(verplicht = true, naar = "selectielijstresultaat", mis = "invalid-resource")
        Link selectielijstklasse,

        @Veld String toelichting,
        @Veld Archiefnominatie archiefnominatie,
        @Veld(nul = true) Period archiefactietermijn,
        @Veld(nul = true) BrondatumArchiefprocedure brondatumArchiefprocedure,
        @Veld(max = 200, nul = true) String procesobjectaard,
        @Veld(nul = true, naar = "catalogus") UUID catalogus,
        @Veld(nul = true) LocalDate beginGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject,
        @Veld(nul = true) Boolean indicatieSpecifiek,
        @Veld(nul = true) Period procestermijn,
        @Veld(naar = "besluittype", max = 80) List<Naamlink> besluittypen,
        @Veld(alleenLezen = true) List<String> besluittypeOmschrijving,
        @Veld(naar = "informatieobjecttype", max = 80) List<Naamlink> informatieobjecttypen,
        @Veld(alleenLezen = true) List<String> informatieobjecttypeOmschrijving)
        implements Onderdeel {

    /// From what the start of the archive term is derived.
    public record BrondatumArchiefprocedure(
            @Veld(verplicht = true) Afleidingswijze afleidingswijze,
            @Veld(max = 80) String datumkenmerk,
            @Veld Boolean einddatumBekend,
            @Veld Objecttype objecttype,
            @Veld(max = 80) String registratie,
            @Veld(nul = true) Period procestermijn) {}
}

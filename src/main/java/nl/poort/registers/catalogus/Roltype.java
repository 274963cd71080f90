package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A part somebody can have in cases of one zaaktype (Catalogi 1.4.0).
public record Roltype(
        UUID uuid,
        @Veld(verplicht = true, naar = "zaaktype") UUID zaaktype,
        @Veld(alleenLezen = true) String zaaktypeIdentificatie,
        @Veld(verplicht = true, max = 100, min = 1) String omschrijving,
        @Veld(verplicht = true) OmschrijvingGeneriek omschrijvingGeneriek,
        @Veld(nul = true, naar = "catalogus") UUID catalogus,
        @Veld(nul = true) LocalDate beginGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject)
        implements Onderdeel {}

package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// A kind of thing that cases of one zaaktype can be about (Catalogi 1.4.0).
public record Zaakobjecttype(
        UUID uuid,
        @Veld(verplicht = true) Boolean anderObjecttype,
        @Veld(nul = true) LocalDate beginGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject,
        @Veld(verplicht = true, max = 200) Link objecttype,
        @Veld(verplicht = true, max = 80, min = 1) String relatieOmschrijving,
        @Veld(verplicht = true, naar = "zaaktype") UUID zaaktype,
        @Veld(alleenLezen = true) String zaaktypeIdentificatie,
        @Veld(naar = "resultaattype", alleenLezen = true) List<UUID> resultaattypen,
        @Veld(alleenLezen = true) List<String> resultaattypeOmschrijving,
        @Veld(naar = "statustype", alleenLezen = true) List<UUID> statustypen,
        @Veld(nul = true, naar = "catalogus") UUID catalogus)
        implements Onderdeel {}

package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Veld;

/// One version of a kind of decision (Catalogi 1.4.0).
public record Besluittype(
        UUID uuid,
        @Veld(verplicht = true, naar = "catalogus") UUID catalogus,
        @Veld(naar = "zaaktype", alleenLezen = true) List<UUID> zaaktypen,
        @Veld(alleenLezen = true) List<String> zaaktypeIdentificaties,
        @Veld(max = 80) String omschrijving,
        @Veld(max = 80) String omschrijvingGeneriek,
        @Veld(max = 40) String besluitcategorie,
        @Veld(nul = true) Period reactietermijn,
        @Veld(verplicht = true) Boolean publicatieIndicatie,
        @Veld String publicatietekst,
        @Veld(nul = true) Period publicatietermijn,
        @Veld String toelichting,

        @Veld(verplicht = true, naar = "informatieobjecttype", max = 80)
        List<Naamlink> informatieobjecttypen,

        @Veld(alleenLezen = true) List<String> informatieobjecttypeOmschrijvingen,
        @Veld(verplicht = true) LocalDate beginGeldigheid,
        @Veld(nul = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject,
        @Veld(alleenLezen = true) Boolean concept,
        @Veld(naar = "resultaattype", alleenLezen = true) List<UUID> resultaattypen,
        @Veld(alleenLezen = true) List<String> resultaattypenOmschrijving,
        @Veld(alleenLezen = true) List<String> vastgelegdIn)
        implements Versie {

    @Override
    public String naam() {
        return omschrijving;
    }
}

package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.techniek.register.Veld;

/// One version of a kind of document (Catalogi 1.4.0).
public record Informatieobjecttype(
        UUID uuid,
        @Veld(verplicht = true, naar = "catalogus") UUID catalogus,
        @Veld(verplicht = true, max = 80, min = 1) String omschrijving,
        @Veld(verplicht = true) Vertrouwelijkheidaanduiding vertrouwelijkheidaanduiding,
        @Veld(verplicht = true) LocalDate beginGeldigheid,
        @Veld(nul = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject,
        @Veld(alleenLezen = true) Boolean concept,
        @Veld(naar = "zaaktype", alleenLezen = true) List<UUID> zaaktypen,
        @Veld(alleenLezen = true) List<String> zaaktypeIdentificaties,
        @Veld(naar = "besluittype", alleenLezen = true) List<UUID> besluittypen,
        @Veld(alleenLezen = true) List<String> besluittypeOmschrijving,
        @Veld(verplicht = true, max = 80) String informatieobjectcategorie,
        @Veld(max = 30) List<String> trefwoord,
        @Veld Generiek omschrijvingGeneriek)
        implements Versie {

    /// The kind of document as all municipalities call it.
    public record Generiek(
            @Veld(verplicht = true, max = 80) String informatieobjecttypeOmschrijvingGeneriek,
            @Veld(verplicht = true, max = 255) String definitieInformatieobjecttypeOmschrijvingGeneriek,
            @Veld(verplicht = true, max = 12) String herkomstInformatieobjecttypeOmschrijvingGeneriek,
            @Veld(verplicht = true, max = 80) String hierarchieInformatieobjecttypeOmschrijvingGeneriek,
            @Veld(max = 255, nul = true) String opmerkingInformatieobjecttypeOmschrijvingGeneriek) {}

    @Override
    public String naam() {
        return omschrijving;
    }
}

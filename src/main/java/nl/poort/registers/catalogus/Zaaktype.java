package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Veld;

/// One version of a kind of case (Catalogi 1.4.0).
public record Zaaktype(
        UUID uuid,
        @Veld(verplicht = true, max = 50, min = 1) String identificatie,
        @Veld(verplicht = true, max = 80, min = 1) String omschrijving,
        @Veld(max = 80) String omschrijvingGeneriek,
        @Veld(verplicht = true) Vertrouwelijkheidaanduiding vertrouwelijkheidaanduiding,
        @Veld(verplicht = true) String doel,
        @Veld(verplicht = true) String aanleiding,
        @Veld String toelichting,
        @Veld(verplicht = true) IndicatieInternOfExtern indicatieInternOfExtern,
        @Veld(verplicht = true, max = 20) String handelingInitiator,
        @Veld(verplicht = true, max = 80) String onderwerp,
        @Veld(verplicht = true, max = 20) String handelingBehandelaar,
        @Veld(verplicht = true) Period doorlooptijd,
        @Veld(nul = true) Period servicenorm,
        @Veld(verplicht = true) Boolean opschortingEnAanhoudingMogelijk,
        @Veld(verplicht = true) Boolean verlengingMogelijk,
        @Veld(nul = true) Period verlengingstermijn,
        @Veld(max = 30) List<String> trefwoorden,
        @Veld(verplicht = true) Boolean publicatieIndicatie,
        @Veld String publicatietekst,
        @Veld(max = 40) List<String> verantwoordingsrelatie,
        @Veld(verplicht = true) List<Link> productenOfDiensten,

        @Veld(naar = "procestype", max = 200, mis = "invalid-resource")
        Link selectielijstProcestype,

        @Veld(verplicht = true) Referentieproces referentieproces,
        @Veld(verplicht = true, max = 50) String verantwoordelijke,
        @Veld(naar = "zaakobjecttype", alleenLezen = true) List<UUID> zaakobjecttypen,
        @Veld Broncatalogus broncatalogus,
        @Veld Bronzaaktype bronzaaktype,
        @Veld(verplicht = true, naar = "catalogus") UUID catalogus,
        @Veld(naar = "statustype", alleenLezen = true) List<UUID> statustypen,
        @Veld(naar = "resultaattype", alleenLezen = true) List<UUID> resultaattypen,
        @Veld(alleenLezen = true) List<String> resultaattypeOmschrijving,
        @Veld(naar = "eigenschap", alleenLezen = true) List<UUID> eigenschappen,

        @Veld(naar = "informatieobjecttype", alleenLezen = true)
        List<UUID> informatieobjecttypen,

        @Veld(alleenLezen = true) List<String> informatieobjecttypeOmschrijving,
        @Veld(naar = "roltype", alleenLezen = true) List<UUID> roltypen,

        @Veld(verplicht = true, naar = "besluittype", max = 80)
        List<Naamlink> besluittypen,

        @Veld(alleenLezen = true) List<String> besluittypeOmschrijving,
        @Veld(naar = "zaaktype", max = 50) List<Naamlink> deelzaaktypen,
        @Veld(alleenLezen = true) List<String> deelzaaktypeIdentificaties,
        @Veld(verplicht = true, naar = "zaaktype") List<GerelateerdZaaktype> gerelateerdeZaaktypen,
        @Veld(verplicht = true) LocalDate beginGeldigheid,
        @Veld(nul = true) LocalDate eindeGeldigheid,
        @Veld(nul = true, alleenLezen = true) LocalDate beginObject,
        @Veld(nul = true, alleenLezen = true) LocalDate eindeObject,
        @Veld LocalDate versiedatum,
        @Veld(alleenLezen = true) Boolean concept)
        implements Versie {

    /// The process it follows, as other municipalities call it.
    public record Referentieproces(
            @Veld(verplicht = true, max = 80) String naam,
            @Veld(max = 200) Link link) {}

    /// The catalogue it was copied from.
    public record Broncatalogus(
            @Veld(naar = "catalogus", max = 200) Link url,
            @Veld(verplicht = true, max = 5) String domein,
            @Veld(verplicht = true, max = 9) String rsin) {}

    /// The zaaktype it was copied from.
    public record Bronzaaktype(
            @Veld(naar = "zaaktype", max = 200) Link url,
            @Veld(verplicht = true, max = 50) String identificatie,
            @Veld(verplicht = true, max = 80) String omschrijving) {}

    /// Another zaaktype whose cases matter to those of this one.
    public record GerelateerdZaaktype(
            @Veld(verplicht = true, naar = "zaaktype", max = 200)
            Naamlink zaaktype,

            @Veld(alleenLezen = true) String zaaktypeIdentificatie,
            @Veld(verplicht = true) AardRelatie aardRelatie,
            @Veld(max = 255) String toelichting) {}

    @Override
    public String naam() {
        return identificatie;
    }
}

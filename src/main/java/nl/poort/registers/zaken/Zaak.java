package nl.poort.registers.zaken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// A case: work with a beginning and an end that somebody can count on (Zaken 1.7.0).
public record Zaak(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(max = 40) String identificatie,
        @Veld(verplicht = true, max = 9, min = 9) String bronorganisatie,
        @Veld(max = 80) String omschrijving,
        @Veld(max = 1000) String toelichting,
        @Veld(verplicht = true, naar = "zaaktype") UUID zaaktype,
        @Veld LocalDate registratiedatum,
        @Veld(verplicht = true, max = 9, min = 9) String verantwoordelijkeOrganisatie,
        @Veld(verplicht = true) LocalDate startdatum,
        @Veld(alleenLezen = true, nul = true) LocalDate einddatum,
        @Veld(nul = true) LocalDate einddatumGepland,
        @Veld(nul = true) LocalDate uiterlijkeEinddatumAfdoening,
        @Veld(nul = true) LocalDate publicatiedatum,
        @Veld Link communicatiekanaal,
        @Veld List<Link> productenOfDiensten,
        @Veld Vertrouwelijkheidaanduiding vertrouwelijkheidaanduiding,
        @Veld Betalingsindicatie betalingsindicatie,
        @Veld(alleenLezen = true) String betalingsindicatieWeergave,
        @Veld(nul = true) Instant laatsteBetaaldatum,
        @Veld(nul = true) Map<String, Object> zaakgeometrie,
        @Veld(nul = true) Verlenging verlenging,
        @Veld(nul = true) Opschorting opschorting,
        @Veld Link selectielijstklasse,
        @Veld(nul = true, naar = "zaak", mis = "no_match") UUID hoofdzaak,
        @Veld(alleenLezen = true, naar = "zaak") List<UUID> deelzaken,
        @Veld(naar = "zaak") List<RelevanteZaak> relevanteAndereZaken,
        @Veld(alleenLezen = true, naar = "zaakeigenschap") List<UUID> eigenschappen,
        @Veld(alleenLezen = true, naar = "rol") List<UUID> rollen,

        @Veld(alleenLezen = true, nul = true, naar = "status")
        UUID status,

        @Veld(alleenLezen = true, naar = "zaakinformatieobject")
        List<UUID> zaakinformatieobjecten,

        @Veld(alleenLezen = true, naar = "zaakobject") List<UUID> zaakobjecten,
        @Veld List<Kenmerk> kenmerken,
        @Veld(nul = true) Archiefnominatie archiefnominatie,
        @Veld Archiefstatus archiefstatus,
        @Veld(nul = true) LocalDate archiefactiedatum,

        @Veld(alleenLezen = true, nul = true, naar = "resultaat")
        UUID resultaat,

        @Veld(max = 9) String opdrachtgevendeOrganisatie,
        @Veld(max = 200, nul = true) String processobjectaard,
        @Veld(nul = true) LocalDate startdatumBewaartermijn,
        @Veld(nul = true) Processobject processobject) {

    /// That the case takes longer than agreed, and why (Awb 4:14).
    public record Verlenging(
            @Veld(verplicht = true, max = 200) String reden,
            @Veld(verplicht = true, nul = true) Period duur) {}

    /// That the case stands still, and why (Awb 4:15).
    public record Opschorting(
            @Veld(verplicht = true) Boolean indicatie,
            @Veld(verplicht = true, max = 200) String reden) {}

    /// Another case that matters to this one.
    public record RelevanteZaak(
            @Veld(verplicht = true, naar = "zaak") Link url,
            @Veld(verplicht = true) AardRelatie aardRelatie) {}

    /// What the case is called in another system.
    public record Kenmerk(
            @Veld(verplicht = true, max = 40) String kenmerk,
            @Veld(verplicht = true, max = 40) String bron) {}

    /// The thing whose end decides when the case may be destroyed.
    public record Processobject(
            @Veld(verplicht = true, max = 250) String datumkenmerk,
            @Veld(verplicht = true, max = 250) String identificatie,
            @Veld(verplicht = true, max = 250) String objecttype,
            @Veld(verplicht = true, max = 250) String registratie) {}
}

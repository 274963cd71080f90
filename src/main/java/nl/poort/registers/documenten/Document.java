package nl.poort.registers.documenten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Onderadres;
import nl.poort.techniek.register.Veld;

/// A document as it is now: an enkelvoudig informatieobject (Documenten 1.7.1).
///
/// @param lock what somebody shows who may change it; never kept here
/// @param bestand the SHA-256 of the content, null when there is none (yet)
/// @param inhoud where the content stands
/// @param meegestuurd the content that comes along with this change, null when nothing was said of it
public record Document(
        UUID uuid,

        @Veld(max = 40) String identificatie,
        @Veld(verplicht = true, max = 9, min = 1) String bronorganisatie,
        @Veld(verplicht = true) LocalDate creatiedatum,
        @Veld(verplicht = true, max = 200, min = 1) String titel,
        @Veld Vertrouwelijkheidaanduiding vertrouwelijkheidaanduiding,
        @Veld(nul = true) Boolean isGereedVoorPublicatie,
        @Veld Boolean tonenAanInitiator,
        @Veld(verplicht = true, max = 200, min = 1) String auteur,
        @Veld Documentstatus status,
        @Veld(nul = true) Boolean inhoudIsVervallen,
        @Veld(max = 255) String formaat,
        @Veld(verplicht = true, min = 3, max = 3) String taal,
        @Veld(alleenLezen = true) Integer versie,
        @Veld(alleenLezen = true) Instant beginRegistratie,
        @Veld(max = 255) String bestandsnaam,
        @Veld(nul = true) Onderadres inhoud,
        @Veld(nul = true) Long bestandsomvang,
        @Veld(max = 200) Link link,
        @Veld(max = 1000) String beschrijving,
        @Veld(nul = true) LocalDate ontvangstdatum,
        @Veld(nul = true) LocalDate verzenddatum,
        @Veld(nul = true) Boolean indicatieGebruiksrecht,
        @Veld String verschijningsvorm,
        @Veld(nul = true) Ondertekening ondertekening,
        @Veld(nul = true) Integriteit integriteit,

        @Veld(naar = "informatieobjecttype", verplicht = true, max = 200)
        UUID informatieobjecttype,

        @Veld(alleenLezen = true) Boolean locked,
        @Veld(alleenLezen = true) List<Deel> bestandsdelen,
        @Veld(max = 100) List<String> trefwoorden,
        @Veld(verborgen = true, max = 100) String lock,
        String bestand,
        Inhoud meegestuurd) {

    /// One part of content that comes in parts.
    public record Deel(
            @Veld(naar = "bestandsdeel") UUID url,
            @Veld Integer volgnummer,
            @Veld Long omvang,
            @Veld Boolean voltooid,
            @Veld String lock) {}
}

package nl.poort.registers.zaken;

import java.util.Map;
import nl.poort.techniek.register.Veld;

/// How each kind of thing a case can be about is known (RGBZ): the forms of `objectIdentificatie`.
final class Objectgegevens {
    private Objectgegevens() {}

    record Adres(
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(verplicht = true, max = 80) String wplWoonplaatsNaam,
            @Veld(verplicht = true, max = 80) String gorOpenbareRuimteNaam,
            @Veld(verplicht = true) Integer huisnummer,
            @Veld(max = 1) String huisletter,
            @Veld(max = 4) String huisnummertoevoeging,
            @Veld(max = 7) String postcode) {}

    record Buurt(
            @Veld(verplicht = true, max = 2) String buurtCode,
            @Veld(verplicht = true, max = 40) String buurtNaam,
            @Veld(verplicht = true, max = 4) String gemGemeenteCode,
            @Veld(verplicht = true, max = 2) String wykWijkCode) {}

    record Gemeente(
            @Veld(verplicht = true, max = 80) String gemeenteNaam,
            @Veld(verplicht = true, max = 4) String gemeenteCode) {}

    record GemeentelijkeOpenbareRuimte(
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(verplicht = true, max = 80) String openbareRuimteNaam) {}

    record Huishouden(
            @Veld(verplicht = true, max = 12) String nummer,
            @Veld(nul = true) TerreinGebouwdObject isGehuisvestIn) {}

    record Inrichtingselement(
            @Veld(verplicht = true) InrichtingselementType type,
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(max = 500) String naam) {}

    record KadastraleOnroerendeZaak(
            @Veld(verplicht = true, max = 100) String kadastraleIdentificatie,
            @Veld(verplicht = true, max = 1000) String kadastraleAanduiding) {}

    record Kunstwerkdeel(
            @Veld(verplicht = true) KunstwerkdeelType type,
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(verplicht = true, max = 80) String naam) {}

    record MaatschappelijkeActiviteit(
            @Veld(verplicht = true, max = 8) String kvkNummer,
            @Veld(verplicht = true, max = 200) String handelsnaam) {}

    record OpenbareRuimte(
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(verplicht = true, max = 80) String wplWoonplaatsNaam,
            @Veld(verplicht = true, max = 80) String gorOpenbareRuimteNaam) {}

    record Overige(@Veld(verplicht = true) Map<String, Object> overigeData) {}

    record Pand(@Veld(verplicht = true, max = 100) String identificatie) {}

    record Spoorbaandeel(
            @Veld(verplicht = true) SpoorbaandeelType type,
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(max = 500) String naam) {}

    record TerreinGebouwdObject(
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(nul = true) TerreinGebouwdObjectAdres adresAanduidingGrp) {}

    record Terreindeel(
            @Veld(verplicht = true, max = 40) String type,
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(max = 500) String naam) {}

    record Waterdeel(
            @Veld(verplicht = true) TypeWaterdeel typeWaterdeel,
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(max = 500) String naam) {}

    record Wegdeel(
            @Veld(verplicht = true, max = 100) String type,
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(max = 500) String naam) {}

    record Wijk(
            @Veld(verplicht = true, max = 2) String wijkCode,
            @Veld(verplicht = true, max = 40) String wijkNaam,
            @Veld(verplicht = true, max = 4) String gemGemeenteCode) {}

    record Woonplaats(
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(verplicht = true, max = 80) String woonplaatsNaam) {}

    record WozDeelobject(
            @Veld(verplicht = true, max = 6) String nummerWozDeelObject,
            @Veld(nul = true) WozObject isOnderdeelVan) {}

    record WozObject(
            @Veld(verplicht = true, max = 100) String wozObjectNummer,
            @Veld(nul = true) WozObjectAdres aanduidingWozObject) {}

    record WozWaarde(
            @Veld(verplicht = true, max = 9) String waardepeildatum,
            @Veld(nul = true) WozObject isVoor) {}

    record ZakelijkRecht(
            @Veld(verplicht = true, max = 100) String identificatie,
            @Veld(verplicht = true, max = 1000) String avgAard,
            @Veld(nul = true) KadastraleOnroerendeZaak heeftBetrekkingOp,
            @Veld(nul = true) Gerechtigde heeftAlsGerechtigde) {}

    record TerreinGebouwdObjectAdres(
            @Veld(max = 100) String numIdentificatie,
            @Veld(max = 100) String oaoIdentificatie,
            @Veld(max = 100) String aoaIdentificatie,
            @Veld(verplicht = true, max = 80) String wplWoonplaatsNaam,
            @Veld(verplicht = true, max = 80) String gorOpenbareRuimteNaam,
            @Veld(max = 7) String aoaPostcode,
            @Veld(verplicht = true) Integer aoaHuisnummer,
            @Veld(max = 1) String aoaHuisletter,
            @Veld(max = 4) String aoaHuisnummertoevoeging,
            @Veld(max = 100) String ogoLocatieAanduiding) {}

    record WozObjectAdres(
            @Veld(verplicht = true, max = 100) String aoaIdentificatie,
            @Veld(verplicht = true, max = 80) String wplWoonplaatsNaam,
            @Veld(verplicht = true, max = 80) String gorOpenbareRuimteNaam,
            @Veld(max = 7) String aoaPostcode,
            @Veld(verplicht = true) Integer aoaHuisnummer,
            @Veld(max = 1) String aoaHuisletter,
            @Veld(max = 4) String aoaHuisnummertoevoeging,
            @Veld(max = 1000) String locatieOmschrijving) {}

    record Gerechtigde(
            @Veld(nul = true) Betrokkenen.NatuurlijkPersoon natuurlijkPersoon,
            @Veld(nul = true) Betrokkenen.NietNatuurlijkPersoon nietNatuurlijkPersoon) {}

    enum InrichtingselementType {
        BAK,
        BORD,
        INSTALLATIE,
        KAST,
        MAST,
        PAAL,
        SENSOR,
        STRAATMEUBILAIR,
        WATERINRICHTINGSELEMENT,
        WEGINRICHTINGSELEMENT
    }

    enum KunstwerkdeelType {
        KEERMUUR,
        OVERKLUIZING,
        DUIKER,
        FAUNAVOORZIENING,
        VISPASSAGE,
        BODEMVAL,
        COUPURE,
        PONTON,
        VOORDE,
        HOOGSPANNINGSMAST,
        GEMAAL,
        PERRON,
        SLUIS,
        STREKDAM,
        STEIGER,
        STUW
    }

    enum SpoorbaandeelType {
        BREEDSPOOR,
        NORMAALSPOOR,
        SMALSPOOR,
        SPOORBAAN
    }

    enum TypeWaterdeel {
        ZEE,
        WATERLOOP,
        WATERVLAKTE,
        GREPPEL_DROGE_SLOOT
    }
}

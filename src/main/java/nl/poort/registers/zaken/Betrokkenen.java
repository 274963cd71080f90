package nl.poort.registers.zaken;

import java.util.List;
import nl.poort.techniek.register.Veld;

/// How each kind of party in a case is known (RGBZ): the forms of `betrokkeneIdentificatie`.
final class Betrokkenen {
    private Betrokkenen() {}

    record NatuurlijkPersoon(
            @Veld(max = 9) String inpBsn,
            @Veld(max = 17) String anpIdentificatie,
            @Veld(max = 10, vorm = "[1-9][0-9]{9}") String inpA_nummer,
            @Veld(max = 200) String geslachtsnaam,
            @Veld(max = 80) String voorvoegselGeslachtsnaam,
            @Veld(max = 20) String voorletters,
            @Veld(max = 200) String voornamen,
            @Veld Geslachtsaanduiding geslachtsaanduiding,
            @Veld(max = 18) String geboortedatum,
            @Veld(nul = true) Verblijfsadres verblijfsadres,
            @Veld(nul = true) SubVerblijfBuitenland subVerblijfBuitenland) {}

    enum Geslachtsaanduiding {
        M,
        V,
        O
    }

    record NietNatuurlijkPersoon(
            @Veld(max = 9) String innNnpId,
            @Veld(max = 17) String annIdentificatie,
            @Veld(max = 500) String statutaireNaam,
            @Veld InnRechtsvorm innRechtsvorm,
            @Veld(max = 1000) String bezoekadres,
            @Veld(nul = true) SubVerblijfBuitenland subVerblijfBuitenland) {}

    record Vestiging(
            @Veld(max = 24) String vestigingsNummer,
            @Veld(max = 625) List<String> handelsnaam,
            @Veld(nul = true) Verblijfsadres verblijfsadres,
            @Veld(nul = true) SubVerblijfBuitenland subVerblijfBuitenland,
            @Veld(max = 8) String kvkNummer) {}

    record OrganisatorischeEenheid(
            @Veld(max = 24) String identificatie,
            @Veld(max = 50) String naam,
            @Veld(max = 24) String isGehuisvestIn) {}

    record Medewerker(
            @Veld(max = 254) String identificatie,
            @Veld(max = 200) String achternaam,
            @Veld(max = 20) String voorletters,
            @Veld(max = 10) String voorvoegselAchternaam) {}

    record Verblijfsadres(
            @Veld(verplicht = true, max = 100) String aoaIdentificatie,
            @Veld(verplicht = true, max = 80) String wplWoonplaatsNaam,
            @Veld(verplicht = true, max = 80) String gorOpenbareRuimteNaam,
            @Veld(max = 7) String aoaPostcode,
            @Veld(verplicht = true) Integer aoaHuisnummer,
            @Veld(max = 1) String aoaHuisletter,
            @Veld(max = 4) String aoaHuisnummertoevoeging,
            @Veld(max = 1000) String inpLocatiebeschrijving) {}

    record SubVerblijfBuitenland(
            @Veld(verplicht = true, max = 4) String lndLandcode,
            @Veld(verplicht = true, max = 40) String lndLandnaam,
            @Veld(max = 35) String subAdresBuitenland_1,
            @Veld(max = 35) String subAdresBuitenland_2,
            @Veld(max = 35) String subAdresBuitenland_3) {}
}

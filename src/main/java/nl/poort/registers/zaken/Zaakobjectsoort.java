package nl.poort.registers.zaken;

import nl.poort.techniek.register.Gevormd;

/// What kind of thing a case is about.
public enum Zaakobjectsoort implements Gevormd {
    ADRES(Objectgegevens.Adres.class),
    BESLUIT(null),
    BUURT(Objectgegevens.Buurt.class),
    ENKELVOUDIG_DOCUMENT(null),
    GEMEENTE(Objectgegevens.Gemeente.class),
    GEMEENTELIJKE_OPENBARE_RUIMTE(Objectgegevens.GemeentelijkeOpenbareRuimte.class),
    HUISHOUDEN(Objectgegevens.Huishouden.class),
    INRICHTINGSELEMENT(Objectgegevens.Inrichtingselement.class),
    KADASTRALE_ONROERENDE_ZAAK(Objectgegevens.KadastraleOnroerendeZaak.class),
    KUNSTWERKDEEL(Objectgegevens.Kunstwerkdeel.class),
    MAATSCHAPPELIJKE_ACTIVITEIT(Objectgegevens.MaatschappelijkeActiviteit.class),
    MEDEWERKER(Betrokkenen.Medewerker.class),
    NATUURLIJK_PERSOON(Betrokkenen.NatuurlijkPersoon.class),
    NIET_NATUURLIJK_PERSOON(Betrokkenen.NietNatuurlijkPersoon.class),
    OPENBARE_RUIMTE(Objectgegevens.OpenbareRuimte.class),
    ORGANISATORISCHE_EENHEID(Betrokkenen.OrganisatorischeEenheid.class),
    PAND(Objectgegevens.Pand.class),
    SPOORBAANDEEL(Objectgegevens.Spoorbaandeel.class),
    STATUS(null),
    TERREINDEEL(Objectgegevens.Terreindeel.class),
    TERREIN_GEBOUWD_OBJECT(Objectgegevens.TerreinGebouwdObject.class),
    VESTIGING(Betrokkenen.Vestiging.class),
    WATERDEEL(Objectgegevens.Waterdeel.class),
    WEGDEEL(Objectgegevens.Wegdeel.class),
    WIJK(Objectgegevens.Wijk.class),
    WOONPLAATS(Objectgegevens.Woonplaats.class),
    WOZ_DEELOBJECT(Objectgegevens.WozDeelobject.class),
    WOZ_OBJECT(Objectgegevens.WozObject.class),
    WOZ_WAARDE(Objectgegevens.WozWaarde.class),
    ZAKELIJK_RECHT(Objectgegevens.ZakelijkRecht.class),
    OVERIGE(Objectgegevens.Overige.class);

    private final Class<? extends Record> vorm;

    Zaakobjectsoort(Class<? extends Record> vorm) {
        this.vorm = vorm;
    }

    @Override
    public Class<? extends Record> vorm() {
        return vorm;
    }
}

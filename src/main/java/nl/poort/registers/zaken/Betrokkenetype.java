package nl.poort.registers.zaken;

import nl.poort.techniek.register.Gevormd;

/// What kind of party has a part in a case.
public enum Betrokkenetype implements Gevormd {
    NATUURLIJK_PERSOON(Betrokkenen.NatuurlijkPersoon.class),
    NIET_NATUURLIJK_PERSOON(Betrokkenen.NietNatuurlijkPersoon.class),
    VESTIGING(Betrokkenen.Vestiging.class),
    ORGANISATORISCHE_EENHEID(Betrokkenen.OrganisatorischeEenheid.class),
    MEDEWERKER(Betrokkenen.Medewerker.class);

    private final Class<? extends Record> vorm;

    Betrokkenetype(Class<? extends Record> vorm) {
        this.vorm = vorm;
    }

    @Override
    public Class<? extends Record> vorm() {
        return vorm;
    }
}

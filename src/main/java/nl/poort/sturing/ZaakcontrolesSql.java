package nl.poort.sturing;

/// Checks that a Vraag and its cases are one story. Each gives: vraag, kenmerk, wat, sinds, zicht.
final class ZaakcontrolesSql {
    private ZaakcontrolesSql() {}

    static final String ZAAK_ANDER_KENMERK = """
            select v.id as vraag, v.kenmerk, 'zaak ' || z.identificatie as wat, k.gekoppeld_op as sinds, v.zicht
            from behandeling.koppeling k
            join vragen.vraag v on v.id = k.vraag
            join zaken.zaak z on z.uuid = k.zaak
            where k.losgemaakt_op is null and k.houder is not null and v.gesteld_op >= :vanaf
              and z.identificatie <> v.kenmerk and not starts_with(z.identificatie, v.kenmerk || '-')
              and not coalesce(z.kenmerken, '[]') @> jsonb_build_array(jsonb_build_object('kenmerk', v.kenmerk))""";

    static final String ZAAK_ZONDER_BEHANDELAAR = """
            select v.id as vraag, v.kenmerk, 'zaak ' || z.identificatie as wat, k.gekoppeld_op as sinds, v.zicht
            from vragen.vraag v
            join behandeling.koppeling k on k.vraag = v.id and k.losgemaakt_op is null
            join zaken.zaak z on z.uuid = k.zaak and z.einddatum is null
            where v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD') and v.zaakhouder is not null
              and not exists (select 1 from behandeling.werk w
                where w.zaak = k.zaak and (w.team is not null or w.medewerker is not null))""";

    static final String ZAAK_DICHT_VRAAG_WACHT = """
            select v.id as vraag, v.kenmerk, 'wacht op een zaak die niet meer loopt' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            where v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD') and v.zaakhouder is not null
              and not exists (select 1 from behandeling.koppeling k join zaken.zaak z on z.uuid = k.zaak
                where k.vraag = v.id and k.losgemaakt_op is null and z.einddatum is null)""";
}

package nl.poort.sturing;

/// Checks on the way of a Vraag, out and back. Each gives: vraag, kenmerk, wat, sinds, zicht.
final class WegcontrolesSql {
    private WegcontrolesSql() {}

    /// `te_doen <> 'WACHTEN'` is always so for what is offered; it lets the index on open work be used.
    static final String AANBOD_TE_LAAT = """
            select o.vraag, v.kenmerk, 'aangeboden aan ' || coalesce(t.naam, 'een onbekend team') as wat,
              coalesce(o.uiterlijk, o.aangeboden_op) as sinds, v.zicht || o.naar_organisatie as zicht
            from vragen.overdracht o join vragen.vraag v on v.id = o.vraag
            left join organisatie.team t on t.id = o.naar_team
            where o.stand = 'AANGEBODEN' and o.te_doen <> 'WACHTEN'
              and (o.uiterlijk is null or o.uiterlijk + interval '1 minute' < :nu)""";

    /// Expired and passed on have one moment: they were one transaction.
    static final String VERLOPEN_ZONDER_ESCALATIE = """
            select o.vraag, v.kenmerk, 'verlopen bij ' || coalesce(t.naam, 'een onbekend team') as wat,
              coalesce(o.afgerond_op, o.aangeboden_op) as sinds, v.zicht || o.naar_organisatie as zicht
            from vragen.vraag v join vragen.overdracht o on o.vraag = v.id
            left join organisatie.team t on t.id = o.naar_team
            where v.gesteld_op >= :vanaf and o.stand = 'VERLOPEN'
              and not exists (select 1 from vragen.overdracht e
                where e.vraag = o.vraag and e.ouder is not distinct from o.ouder and e.id <> o.id
                  and e.aangeboden_op = o.afgerond_op)""";

    static final String BEEINDIGD_ZONDER_REDEN = """
            select o.vraag, v.kenmerk, lower(o.stand) || ' zonder reden' as wat,
              coalesce(o.afgerond_op, o.aangeboden_op) as sinds, v.zicht || o.naar_organisatie as zicht
            from vragen.vraag v join vragen.overdracht o on o.vraag = v.id
            where v.gesteld_op >= :vanaf and o.stand in ('GEWEIGERD', 'INGETROKKEN') and btrim(o.reden) = ''""";

    static final String WERK_BIJ_GESLOTEN_VRAAG = """
            select o.vraag, v.kenmerk, 'ligt nog bij ' || coalesce(t.naam, 'een onbekend team') as wat,
              coalesce(v.gesloten_op, o.aangeboden_op) as sinds, v.zicht || o.naar_organisatie as zicht
            from vragen.vraag v join vragen.overdracht o on o.vraag = v.id
            left join organisatie.team t on t.id = o.naar_team
            where v.gesteld_op >= :vanaf and v.stand in ('GESLOTEN', 'SAMENGEVOEGD')
              and o.soort not in ('TAAK', 'RUGGESPRAAK')
              and o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN')""";

    static final String OUDER_VOOR_KIND = """
            select o.vraag, v.kenmerk, coalesce(t.naam, 'een schakel') || ' meldde af voordat de volgende klaar was' as wat,
              coalesce(o.teruggekoppeld_op, o.beantwoord_op, o.aangeboden_op) as sinds,
              v.zicht || o.naar_organisatie as zicht
            from vragen.vraag v join vragen.overdracht o on o.vraag = v.id
            left join organisatie.team t on t.id = o.naar_team
            where v.gesteld_op >= :vanaf and o.stand in ('BEANTWOORD', 'TERUGGEKOPPELD')
              and exists (select 1 from vragen.overdracht k
                where k.vraag = o.vraag and k.ouder = o.id and k.soort not in ('TAAK', 'RUGGESPRAAK')
                  and (k.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD', 'DOORGEGEVEN')
                    or (o.stand = 'TERUGGEKOPPELD' and k.stand = 'BEANTWOORD')
                    or k.teruggekoppeld_op > o.teruggekoppeld_op))""";

    static final String ANTWOORD_BLIJFT_HANGEN = """
            select o.vraag, v.kenmerk, 'antwoord van ' || coalesce(t.naam, 'een schakel') || ' niet teruggekoppeld' as wat,
              coalesce(o.beantwoord_op, o.aangeboden_op) as sinds, v.zicht || o.naar_organisatie as zicht
            from vragen.vraag v join vragen.overdracht o on o.vraag = v.id
            left join organisatie.team t on t.id = o.naar_team
            where v.gesteld_op >= :vanaf and v.stand = 'GESLOTEN' and o.soort not in ('TAAK', 'RUGGESPRAAK')
              and (o.stand = 'BEANTWOORD' or (o.stand = 'TERUGGEKOPPELD' and o.teruggekoppeld_op is null))""";
}

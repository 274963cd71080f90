package nl.poort.sturing;

/// Checks on what the promises rest on: messages, deliveries and call-ups. Each gives: vraag, kenmerk, wat, sinds,
/// zicht.
final class FundamentcontrolesSql {
    private FundamentcontrolesSql() {}

    static final String BERICHT_BLIJFT_LIGGEN = """
            select b.vraag, b.kenmerk, 'bericht ' || lower(replace(b.code, '_', ' ')) as wat, b.volgende as sinds,
              array[b.organisatie] as zicht
            from berichten.bericht b
            where b.volgende is not null and b.volgende + interval '15 minutes' < :nu""";

    static final String NABELLEN_BLIJFT_LIGGEN = """
            select b.vraag, b.kenmerk,
              case when o.id is null and v.id is not null then 'niemand belt over bericht ' else 'bel over bericht ' end
                || lower(replace(b.code, '_', ' ')) as wat, b.opgesteld_op as sinds, array[b.organisatie] as zicht
            from berichten.bericht b
            left join vragen.vraag v on v.id = b.vraag
            left join vragen.overdracht o on o.vraag = b.vraag and o.te_doen = 'BELLEN'
            where b.stand = 'NABELLEN'
              and case when o.id is not null then o.uiterlijk + interval '1 day' < :nu
                when v.id is not null then true
                else b.opgesteld_op + interval '2 days' < :nu end""";

    static final String BRIEF_BLIJFT_LIGGEN = """
            select b.vraag, b.kenmerk,
              case when f.adres = '' then 'brief zonder adres' else 'brief nog in de postkamer' end as wat,
              f.uiterlijk as sinds, array[f.organisatie] as zicht
            from berichten.brief f join berichten.bericht b on b.root = f.root and b.id = f.bericht
            where f.stand in ('KLAAR', 'AFGEDRUKT') and f.uiterlijk < :nu""";

    static final String BEZORGING_ACHTER = """
            select v.id as vraag, v.kenmerk, b.soort || ' voor ' || b.luisteraar as wat, b.sinds,
              coalesce(v.zicht, '{}') as zicht
            from gebeurtenissen.bezorging b left join vragen.vraag v on v.id = b.root
            where not b.dood and b.volgende < :nu and b.sinds + interval '5 minutes' < :nu""";

    static final String BEZORGING_OPGEGEVEN = """
            select v.id as vraag, v.kenmerk, b.soort || ' voor ' || b.luisteraar as wat, b.sinds,
              coalesce(v.zicht, '{}') as zicht
            from gebeurtenissen.bezorging b left join vragen.vraag v on v.id = b.root
            where b.dood""";

    static final String WEBHOOK_ACHTER = """
            select v.id as vraag, v.kenmerk,
              case when b.opgeschort then 'abonnement opgeschort' else 'ontvanger antwoordt niet' end as wat, l.sinds,
              array[l.organisatie] as zicht
            from bezorging.levering l join bezorging.bestemming b on b.id = l.bestemming left join vragen.vraag v on v.id = l.root
            where l.bezorgd_op is null and not l.dood and l.sinds + interval '5 minutes' < :nu""";

    static final String WEBHOOK_OPGEGEVEN = """
            select v.id as vraag, v.kenmerk, 'melding aan een systeem' as wat, l.sinds, array[l.organisatie] as zicht
            from bezorging.levering l left join vragen.vraag v on v.id = l.root
            where l.dood""";

    static final String PRIORITEIT_1_ZONDER_OPROEP = """
            select v.id as vraag, v.kenmerk, 'niemand is opgeroepen' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            where v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD') and v.prioriteit = 1 and v.oproep is null""";

    static final String OPROEP_NIET_BEVESTIGD = """
            select o.vraag, v.kenmerk, 'oproep bij calamiteit ' || c.kenmerk as wat, o.opgeroepen_op as sinds,
              c.zicht || c.organisatie as zicht
            from calamiteiten.oproep o
            join calamiteiten.calamiteit c on c.id = o.calamiteit
            left join vragen.vraag v on v.id = o.vraag
            where o.bevestigd_op is null
              and o.opgeroepen_op + make_interval(mins => o.norm_minuten + 1) < :nu""";

    static final String OPGESCHAALD_ZONDER_CALAMITEIT = """
            select v.id as vraag, v.kenmerk, 'geen actieve calamiteit' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            where v.stand = 'OPGESCHAALD'
              and (select count(*) from calamiteiten.koppeling k
                   join calamiteiten.calamiteit c on c.id = k.calamiteit
                   where k.vraag = v.id and k.actief and c.stand not in ('AFGESCHAALD', 'GEEVALUEERD', 'TERUGGEGEVEN'))
                <> 1""";

    static final String KETEN_NIET_HEEL = """
            select null::uuid as vraag, 'Ketencheck' as kenmerk, 'stap ' || s.nr || ', ' || s.naam as wat,
              c.begonnen as sinds,
              array(select o.id from organisatie.organisatie o where o.beherend) as zicht
            from ketentest.ketencheck c join ketentest.checkstap s on s.ketencheck = c.id
            where s.stand = 'ROOD' and c.id = (select id from ketentest.ketencheck order by begonnen desc, id desc limit 1)""";
}

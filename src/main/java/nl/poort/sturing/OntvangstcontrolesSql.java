package nl.poort.sturing;

/// Checks on requests that come in. Each gives: vraag, kenmerk, wat, sinds, zicht.
final class OntvangstcontrolesSql {
    private OntvangstcontrolesSql() {}

    static final String VERZOEK_NIET_COMPLEET = """
            select null::uuid as vraag, o.nummer as kenmerk,
              'bericht ' || to_char(o.volgnummer, 'FM000') || ', ' || o.binnen || ' van ' || o.documenten
                || ' documenten' as wat,
              o.aangekondigd as sinds, array[o.organisatie] as zicht
            from ontvangst.ontvangst o
            where o.compleet is null and o.doorgezonden = ''
              and o.aangekondigd + interval '15 minutes' <= :nu""";

    static final String VERZOEK_ZONDER_ZAAK = """
            select null::uuid as vraag, o.nummer as kenmerk, 'compleet, maar geen zaak en niemand kijkt' as wat,
              o.compleet as sinds, array[o.organisatie] as zicht
            from ontvangst.ontvangst o join ontvangst.verzoek v on v.id = o.verzoek
            where o.compleet + interval '15 minutes' < :nu and o.compleet >= :vanaf and v.zaak is null and not o.kopie
              and o.doorgezonden = ''
              and not exists (select 1 from ontvangst.uitval u where u.verzoek = o.verzoek and u.opgelost is null)""";

    static final String DOORZENDING_BLIJFT_LIGGEN = """
            select null::uuid as vraag, d.nummer as kenmerk,
              'voor ' || d.naam || case when d.melding = '' then '' else ': ' || d.melding end as wat,
              d.gevraagd as sinds, array[d.organisatie] as zicht
            from ontvangst.doorzending d
            where d.aangenomen is null and d.gestopt is null and d.gevraagd + interval '15 minutes' <= :nu""";

    static final String UITVAL_BLIJFT_LIGGEN = """
            select null::uuid as vraag, v.nummer as kenmerk, 'ligt bij ' || u.eigenaar_naam as wat, u.uiterlijk as sinds,
              array[u.organisatie] as zicht
            from ontvangst.uitval u join ontvangst.verzoek v on v.id = u.verzoek
            where u.opgelost is null and u.uiterlijk < :nu""";
}

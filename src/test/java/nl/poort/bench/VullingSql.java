package nl.poort.bench;

import java.util.List;

/// Rows as the program makes them, by the hundred thousand: most of them finished, one in ten open.
///
/// Each statement gets `:van`, `:tot` (numbers), `:kcc`, `:bouwen` (teams) and `:o` (their organisation). One in ten is
/// of
/// that team, the others of other ones.
final class VullingSql {
    static final String NUMMERS = """
            create temporary table nummers as
            select n, ('aaaaaaaa' || lpad(to_hex(n), 24, '0'))::uuid as vraag,
                   ('cccccccc' || lpad(to_hex(n * 8 + 1), 24, '0'))::uuid as wortel,
                   n % 10 = 0 as open,
                   case when n / 10 % 10 = 0 then :kcc else ('eeeeeeee' || lpad(to_hex(n / 10 % 10 + n / 1000 % 40 * 10), 24, '0'))::uuid end as team,
                   case when n / 10 % 10 = 0 then :o else ('ffffffff' || lpad(to_hex(n / 10 % 10 + n / 1000 % 40 * 10), 24, '0'))::uuid end as organisatie,
                   ('dddddddd' || lpad(to_hex(n / 1000 * 100 + n % 100), 24, '0'))::uuid as klant,
                   now() - make_interval(mins => (:tot - n)::int) as gesteld,
                   now() + make_interval(days => 10, mins => (n % 5000)::int) as toegezegd
            from generate_series(:van, :tot) n""";

    static final List<String> RIJEN = List.of("""
            insert into vragen.vraag (id, kenmerk, organisatie, klant, tekst, soort, onderwerp, impact, urgentie,
              prioriteit, stand, eigenaar, contactschakel, volgende_stap, bij_wie, toegezegd_op, terugkoppelwijze,
              afspraak, afspraak_versie, context, gesteld_op, beantwoord_op, geinformeerd_op, bekendmaking, gesloten_op,
              intern, zicht)
            select vraag, 'K-2025-' || lpad(n::text, 8, '0'), organisatie, klant,
              (array['Mag ik een dakkapel plaatsen aan de voorkant van mijn huis?',
                     'De postcode wordt niet herkend in het loket, wat nu?',
                     'Wanneer hoor ik iets over mijn aanvraag voor een vergunning?',
                     'Er ligt afval bij de container in onze straat.',
                     'Hoe vraag ik een parkeervergunning aan voor bezoek?'])[1 + n % 5] || ' ' || substr(md5(n::text), 1, 8)
                || case when n % 5000 = 7 then ' salamanderpoel' else '' end,
              'INFORMATIE', 'WET', 'KLEIN', 'HOOG', 3, case when open then 'OPEN' else 'GESLOTEN' end, team, team,
              'Wij zoeken dit voor u uit', 'het klantcontactcentrum', toegezegd, 'BELLEN', 'lokaal', 1, '{}', gesteld,
              case when not open then gesteld end, case when not open then gesteld end,
              case when not open then 'KLANTCONTACT' end, case when not open then gesteld end, false, array[organisatie]
            from nummers""", """
            insert into vragen.zoekindex (vraag, woorden)
            select v.id, to_tsvector('dutch', v.tekst) || array_to_tsvector(v.zicht::text[])
            from vragen.vraag v join nummers n on n.vraag = v.id""", """
            insert into vragen.gezien_door (organisatie, gesteld_op, vraag)
            select organisatie, gesteld, vraag from nummers""", """
            insert into vragen.overdracht (vraag, id, soort, naar_team, naar_organisatie, schakel, gevraagd, context, stand,
              te_doen, uiterlijk, aangeboden_op, aangenomen_op, teruggekoppeld_op, afgerond_op)
            select vraag, wortel, 'TERUGBELLEN', team, organisatie, 'KCC', 'Beantwoord de vraag van de klant', '{}',
              case when open then 'AANGEBODEN' else 'TERUGGEKOPPELD' end, case when open then 'AANNEMEN' else 'NIETS' end,
              case when open then toegezegd end, gesteld, case when not open then gesteld end,
              case when not open then gesteld end, case when not open then gesteld end
            from nummers""", """
            insert into vragen.overdracht (vraag, id, ouder, soort, van_team, van_organisatie, naar_team, naar_organisatie,
              schakel, gevraagd, context, stand, te_doen, aangeboden_op, aangenomen_op, beantwoord_op, teruggekoppeld_op,
              afgerond_op, antwoord)
            select vraag, ('cccccccc' || lpad(to_hex(n * 8 + 2), 24, '0'))::uuid, wortel, 'ADVIES', team, organisatie, :bouwen, :o,
              'team Bouwen', 'Leg uit wat deze vraag bedoelt', '{}', 'TERUGGEKOPPELD', 'NIETS', gesteld, gesteld, gesteld,
              gesteld, gesteld, 'Het gaat om de straatkant.'
            from nummers where not open and n % 2 = 1""", """
            insert into klokken.klok (root, id, onderwerp, soort, schakel, kalender, kalender_versie, norm_aantal,
              norm_eenheid, start, deadline, stand, gestopt)
            select vraag, ('99999999' || lpad(to_hex(n * 8 + k), 24, '0'))::uuid, case when k = 0 then vraag else wortel end,
              (array['KETEN', 'AANNAME', 'ANTWOORD'])[k + 1], 'KCC', 'DIENST', 0, 2, 'WERKDAGEN', gesteld, toegezegd,
              case when open then 'LOOPT' else 'GEHAALD' end, case when not open then gesteld end
            from nummers, generate_series(0, 2) k""", """
            insert into klantcontact.partij (id, organisatie, soort, naam, tijd)
            select klant, min(organisatie::text)::uuid, 'NATUURLIJK_PERSOON',
              (array['Jan', 'Fatima', 'Sanne', 'Mohammed', 'Emma', 'Pieter', 'Anouk', 'Kees'])[1 + min(n) % 8] || ' '
                || (array['', 'de ', 'van den ', 'van '])[1 + min(n) / 8 % 4]
                || (array['Jansen', 'Vries', 'Bakker', 'Visser', 'Yilmaz', 'Mulder'])[1 + min(n) / 32 % 6]
                || case when min(n) % 3 = 0 then '' else '-' || translate(to_hex(min(n) / 7), '0123456789', 'ghijklmnop') end,
              min(gesteld)
            from nummers group by klant
            on conflict do nothing""", """
            insert into klantcontact.naamwoord (organisatie, woord, partij)
            select p.organisatie, w, p.id
            from klantcontact.partij p, regexp_split_to_table(lower(p.naam), '[^a-z]+') w
            where p.id in (select klant from nummers) and w <> ''
            on conflict do nothing""", """
            insert into klantcontact.naam (woord)
            select distinct w.woord from klantcontact.naamwoord w where w.partij in (select klant from nummers)
            on conflict do nothing""", """
            insert into klantcontact.naamindex (organisatie, partij, woorden)
            select organisatie, partij, array_to_tsvector(array_agg(woord::text) || (':' || organisatie))
            from klantcontact.naamwoord where partij in (select klant from nummers) group by organisatie, partij
            on conflict do nothing""", """
            insert into klantcontact.contact (id, organisatie, kenmerk, vraag, kanaal, richting, tijd, partij, onderwerp,
              eigen_woorden, inhoud, medewerker_naam, stand, resultaat, afgerond_op)
            select ('cccccccc' || lpad(to_hex(n * 8 + 3), 24, '0'))::uuid, m.organisatie, v.kenmerk, m.vraag,
              'telefoon', 'INKOMEND', m.gesteld, m.klant, 'Vraag', v.tekst, 'Wij zoeken dit voor u uit', 'Proef',
              'AFGEROND', 'DOORGEZET', m.gesteld
            from nummers m join vragen.vraag v on v.id = m.vraag""", """
            insert into klantcontact.zoekindex (contact, organisatie, tijd, woorden)
            select c.id, c.organisatie, c.tijd, klantcontact.woorden(c.organisatie, c.onderwerp, c.eigen_woorden)
            from nummers m join klantcontact.contact c on c.id = ('cccccccc' || lpad(to_hex(m.n * 8 + 3), 24, '0'))::uuid""", """
            insert into gebeurtenissen.gebeurtenis (root, id, soort, wie, organisatie, doel, tijd, inhoud)
            select vraag, ('88888888' || lpad(to_hex(n * 8 + k), 24, '0'))::uuid,
              (array['contact.geregistreerd', 'vraag.gesteld', 'overdracht.aangeboden', 'overdracht.aangenomen',
                     'klant.geinformeerd'])[k + 1], 'Sanne de Boer', organisatie, 'vraag stellen',
              gesteld + make_interval(secs => k),
              jsonb_build_object('vraag', vraag, 'kenmerk', 'K-2025-' || lpad(n::text, 8, '0'), 'naarTeam', team)
            from nummers, generate_series(0, 4) k""");

    /// Chain clocks of open questions whose time is now.
    static final String LAAT_AFLOPEN = """
            update klokken.klok k set deadline = now()
            where (root, id) in (
              select root, id from klokken.klok where stand = 'LOOPT' and soort = 'KETEN' and root::text like 'aaaa%'
                and verstreken is null and deadline > now() + interval '1 day' limit :aantal)""";

    static final String VERSTREKEN =
            "select count(*) from klokken.klok where verstreken is not null and root::text like 'aaaa%'";

    private VullingSql() {}
}

package nl.poort.bench;

import java.util.List;

/// What a desk searches: knowledge as its own triggers index it, customers and contacts by the hundred thousand. Half
/// of
/// the customers belong to the municipality that is measured, the others to four hundred others.
///
/// Each statement gets `:van`, `:tot` (numbers) and `:o` (the organisation).
final class BalievullingSql {
    /// New articles are copies of those of the demo, each with a subject and a neighbourhood of its own.
    static final String ARTIKELEN = """
            with bron as materialized (
              select a.*, row_number() over (order by nummer) - 1 as plek, count(*) over () as alle
              from kennis.artikel a where nummer < 100000 and staat = 'GEPUBLICEERD')
            insert into kennis.artikel
            select (jsonb_populate_record(null::kennis.artikel, to_jsonb(a) || jsonb_build_object(
              'id', ('a0a0a0a0' || lpad(to_hex(n), 24, '0'))::uuid, 'nummer', 100000 + n, 'organisatie', cast(:o as uuid),
              'uit_vraag', null, 'volgt_op', null, 'vervangen_door', null, 'staat', 'GEPUBLICEERD', 'probleem', 'GEEN',
              'omweg', '', 'foutcodes', '[]'::jsonb,
              'titel', a.titel || ' ' || (array['aanvragen', 'wijzigen', 'betalen', 'verlengen', 'opzeggen'])[1 + n % 5]
                || ' in veld' || translate(to_hex(n % 3000), '0123456789', 'ghijklmnop')
                || case when n % 5000 = 7 then ' salamanderpoel' else '' end))).*
            from generate_series(:van, :tot) n
            join bron a on a.plek = n % a.alle""";

    /// The row, its text, and touched once more: then it goes into the index.
    static final List<String> PRODUCTEN = List.of("""
            insert into kennis.product (id, organisatie, slug, live, gewijzigd)
            select ('b0b0b0b0' || lpad(to_hex(n), 24, '0'))::uuid, :o, 'bench-' || n, 1, now()
            from generate_series(:van, :tot) n""", """
            with bron as materialized (
              select v.*, row_number() over (order by v.product) - 1 as plek, count(*) over () as alle
              from kennis.product p join kennis.productversie v on v.product = p.id and v.versie = p.live
              where p.slug not like 'bench-%')
            insert into kennis.productversie
            select (jsonb_populate_record(null::kennis.productversie, to_jsonb(v) || jsonb_build_object(
              'product', ('b0b0b0b0' || lpad(to_hex(n), 24, '0'))::uuid, 'organisatie', cast(:o as uuid), 'versie', 1,
              'naam', v.naam || ' veld' || translate(to_hex(n % 3000), '0123456789', 'ghijklmnop')))).*
            from generate_series(:van, :tot) n
            join bron v on v.plek = n % v.alle""", """
            update kennis.product set gewijzigd = now() where slug like 'bench-%'""");

    static final String NUMMERS = """
            create temporary table nummers as
            select n, ('dddddddd' || lpad(to_hex(n), 24, '0'))::uuid as klant,
              ('cccccccc' || lpad(to_hex(n), 24, '0'))::uuid as contact,
              case when n % 2 = 0 then cast(:o as uuid)
                else ('ffffffff' || lpad(to_hex(n % 400), 24, '0'))::uuid end as organisatie,
              (array['Jan', 'Fatima', 'Sanne', 'Mohammed', 'Emma', 'Pieter', 'Anouk', 'Kees'])[1 + n / 2 % 8] || ' '
                || (array['', 'de ', 'van den ', 'van '])[1 + n / 16 % 4]
                || (array['Jansen', 'Vries', 'Bakker', 'Visser', 'Yilmaz', 'Mulder'])[1 + n / 64 % 6]
                || case when n % 3 = 0 then '' else '-' || translate(to_hex(n / 7), '0123456789', 'ghijklmnop') end as naam,
              '+316' || lpad(n::text, 8, '0') as telefoon,
              now() - make_interval(secs => (:tot - n)::int * 20) as tijd
            from generate_series(:van, :tot) n""";

    static final List<String> KLANTEN = List.of("""
            insert into klantcontact.partij (id, organisatie, soort, naam, tijd)
            select klant, organisatie, 'NATUURLIJK_PERSOON', naam, tijd from nummers""", """
            insert into klantcontact.digitaal_adres (partij, nr, organisatie, soort, adres, sleutel, voorkeur)
            select klant, 1, organisatie, 'TELEFOON', telefoon, telefoon, true from nummers""", """
            insert into klantcontact.naamwoord (organisatie, woord, partij)
            select distinct organisatie, w, klant from nummers, regexp_split_to_table(lower(naam), '[^a-z]+') w
            where w <> ''""", """
            insert into klantcontact.naam (woord)
            select distinct w from nummers, regexp_split_to_table(lower(naam), '[^a-z]+') w where w <> ''
            on conflict do nothing""", """
            insert into klantcontact.naamindex (organisatie, partij, woorden)
            select organisatie, klant,
              array_to_tsvector(array_remove(regexp_split_to_array(lower(naam), '[^a-z]+'), '') || organisatie::text)
            from nummers""", """
            insert into klantcontact.contact (id, organisatie, kenmerk, kanaal, richting, tijd, partij, onderwerp,
              eigen_woorden, inhoud, medewerker_naam, stand, resultaat, afgerond_op)
            select contact, organisatie, 'K-2025-' || lpad(n::text, 8, '0'), 'telefoon', 'INKOMEND', tijd, klant, 'Vraag',
              (array['Mag ik een dakkapel plaatsen aan de voorkant van mijn huis?',
                     'Wanneer hoor ik iets over mijn aanvraag voor een vergunning?',
                     'Hoe vraag ik een parkeervergunning aan voor bezoek?'])[1 + n % 3] || ' ' || substr(md5(n::text), 1, 8)
                || case when n % 5000 = 8 then ' salamanderpoel' else '' end,
              'Uitgelegd', 'Proef', 'AFGEROND', 'ZELF_BEANTWOORD', tijd from nummers""", """
            insert into klantcontact.zoekindex (contact, organisatie, tijd, woorden)
            select c.id, c.organisatie, c.tijd, klantcontact.woorden(c.organisatie, c.onderwerp, c.eigen_woorden)
            from nummers m join klantcontact.contact c on c.id = m.contact""");

    static final List<String> TABELLEN = List.of(
            "kennis.artikel",
            "kennis.product",
            "kennis.productversie",
            "kennis.zoekindex",
            "klantcontact.partij",
            "klantcontact.digitaal_adres",
            "klantcontact.naamwoord",
            "klantcontact.naam",
            "klantcontact.naamindex",
            "klantcontact.contact",
            "klantcontact.zoekindex");

    private BalievullingSql() {}
}
